/** A text that stands alone in its part of the wall, as large as it fits. */
import type { ReactNode } from 'react';
import { aloneSizes } from './fit';
import { textDirection } from './text-direction';
import { useFit } from './use-fit';

interface Props {
  text: string;
  /** The size to begin with, and the one for a text longer than `long` characters. */
  first: number;
  firstWhenLong: number;
  long: number;
  className: string;
  children?: ReactNode;
}

const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

export function AloneText({ text, first, firstWhenLong, long, className, children }: Props) {
  const place = useFit({ text, steps: aloneSizes(text.length > long ? firstWhenLong : first), put: putSize });
  return (
    <div ref={place} className={className} dir={textDirection(text)}>
      <h1>{children ?? text}</h1>
    </div>
  );
}
