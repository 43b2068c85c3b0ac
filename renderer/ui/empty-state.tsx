/** What stands where nothing is yet: what will be here, one sentence, one action. */
import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  title: string;
  text: string;
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: Props) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}
