/** The question's text on the wall: a plain one broken after its first sentence when it has two, a rich one as its blocks. */
import { isPlain } from '../../shared/rich-text/plain-text';
import { AskedText } from '../rich-text/asked-text';
import { breakStem } from './break-stem';
import './wall-words.css';

export function StemText({ stem }: { stem: string }) {
  if (!isPlain(stem)) return <AskedText of={stem} />;
  return breakStem(stem).map((sentence) => (
    <span key={sentence} className="wall-sentence">
      {sentence}
    </span>
  ));
}
