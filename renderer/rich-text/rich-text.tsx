/** Markup, drawn: as blocks or, `inline`, as one run of words that may stand inside any line. */
import { useMemo } from 'react';
import { isPlain } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { asOneLine } from './as-one-line';
import { Maths } from './maths';
import { RichBlocks } from './rich-blocks';
import { RichLine } from './rich-line';
import './rich-text.css';

type Props = {
  of: string;
  inline?: boolean;
  /** Whether a formula that is the whole text is drawn as tall as on a line of its own, to be read from afar. */
  fromAfar?: boolean;
};

export function RichText({ of, inline = false, fromAfar = false }: Props) {
  const text = useMemo(() => (inline && isPlain(of) ? null : readMarkup(of)), [of, inline]);
  if (text === null) return of;
  if (inline) {
    const line = asOneLine(text);
    const [only] = line;
    if (fromAfar && line.length === 1 && only?.is === 'maths') return <Maths tex={only.tex} size="large" />;
    return <RichLine of={line} />;
  }
  return (
    <div className="rich-text">
      <RichBlocks of={text} />
    </div>
  );
}
