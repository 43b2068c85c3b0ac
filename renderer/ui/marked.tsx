/** A text with the places in it that were searched for. */
import type { Span } from '../../shared/search/query';

interface Props {
  text: string;
  /** From left to right, without overlaps. */
  spans: readonly Readonly<Span>[];
}

export function Marked({ text, spans }: Props) {
  const starts = [0, ...spans.map(([, to]) => to)];
  return (
    <>
      {spans.map(([from, to], at) => (
        <span key={from}>
          {text.slice(starts[at], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </>
  );
}
