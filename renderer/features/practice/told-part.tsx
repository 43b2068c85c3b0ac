/** One part of what is told about a question, hanging from its heading. */
import type { ReactNode } from 'react';
import { Hang } from '../../ui/hang';

export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="told__part">
    <Hang title={title} level={3} />
    <div dir="auto">{children}</div>
  </section>
);
