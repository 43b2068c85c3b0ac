/** A text that stands alone in its part of the wall, as large as it fits. */
import type { ReactNode } from 'react';
import { plainText } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
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
  const words = plainText(text);
  const place = useFit({ text, steps: aloneSizes(words.length > long ? firstWhenLong : first), put: putSize });
  return (
    <div ref={place} className={className} dir={textDirection(words)}>
      <h1>{children ?? <RichText of={text} inline />}</h1>
    </div>
  );
}
