/** A text of markup on one line of the wall. */
import { isPlain } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
import './wall-words.css';

export function WallText({ of }: { of: string }) {
  if (isPlain(of)) return of;
  return (
    <span className="wall-words">
      <RichText of={of} inline fromAfar />
    </span>
  );
}
