/** Markup, drawn: as blocks or, `inline`, as one run of words that may stand inside any line. */
import { useMemo } from 'react';
import { isPlain } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { asOneLine } from './as-one-line';
import { RichBlocks } from './rich-blocks';
import { RichLine } from './rich-line';
import './rich-text.css';

type Props = { of: string; inline?: boolean };

export function RichText({ of, inline = false }: Props) {
  const text = useMemo(() => (inline && isPlain(of) ? null : readMarkup(of)), [of, inline]);
  if (text === null) return of;
  if (inline) return <RichLine of={asOneLine(text)} />;
  return (
    <div className="rich-text">
      <RichBlocks of={text} />
    </div>
  );
}
