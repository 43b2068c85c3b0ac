/** The ink rule that a section hangs from, with its heading. */
import type { ReactNode } from 'react';
import './hang.css';

interface Props {
  title: ReactNode;
  level?: 2 | 3;
  right?: ReactNode;
}

export function Hang({ title, level = 2, right }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="hang">
      <Heading>{title}</Heading>
      {right !== undefined && <div className="hang__right">{right}</div>}
    </div>
  );
}
