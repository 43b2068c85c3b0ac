/** The question's text on the wall, broken after its first sentence when it has two. */
import { breakStem } from './break-stem';

export function StemText({ stem }: { stem: string }) {
  return breakStem(stem).map((sentence) => (
    <span key={sentence} className="wall-sentence">
      {sentence}
    </span>
  ));
}
