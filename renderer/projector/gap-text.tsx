/** A question's text with its gaps as ruled blanks of one width, numbered as the class says them. */
import { WallText } from './wall-text';

export function GapText({ stem }: { stem: string }) {
  // Every second part is the number of a gap.
  return Object.entries(stem.split(/\[\[(\d+)\]\]/)).map(([at, part]) =>
    Number(at) % 2 === 1 ? (
      <span key={at} className="wall-gap">
        {part}
      </span>
    ) : (
      <WallText key={at} of={part} />
    ),
  );
}
