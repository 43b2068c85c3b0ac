/** The bar over a pane; the bars of neighbouring panes share one line. */
import type { ReactNode } from 'react';
import './toolbar.css';

export function Toolbar({ children }: { children: ReactNode }) {
  return <div className="toolbar">{children}</div>;
}
