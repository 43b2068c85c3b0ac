/** One setting: what it is and what it does at the left, the choice at the right. */
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  children?: ReactNode;
}

export function SettingRow({ title, hint, children }: Props) {
  return (
    <div className="setting-row">
      <div className="setting-row__words">
        <h3 dir="auto">{title}</h3>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </div>
  );
}
