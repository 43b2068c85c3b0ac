/** A question as it is printed: number, stem, points, then its options or lines, and in a key what is right. */

import type { BlockOf } from '../../shared/handout/handout';
import { isRightToLeft } from '../../shared/handout/printable-text';
import { isPlain, plainText } from '../../shared/rich-text/plain-text';
import { AskedText } from '../rich-text/asked-text';
import { mediaAddress } from '../rich-text/media-address';
import { RichText } from '../rich-text/rich-text';
import './question-on-page.css';
import { RoomOnPage } from './room-on-page';

export function QuestionOnPage({ question }: { question: BlockOf<'question'> }) {
  const { number, stem, picture, points, hint, space, key } = question;
  return (
    <div className="page-question" dir={isRightToLeft(plainText(stem)) ? 'rtl' : 'ltr'}>
      <span className="page-number">{number}</span>
      <div className="page-question-body">
        <Stem stem={stem} points={points} />
        {picture && <img className="page-picture" src={mediaAddress(picture.media)} alt={picture.description} />}
        {hint !== '' && <p className="page-hint">{hint}</p>}
        <RoomOnPage space={space} />
        {key?.answer && (
          <p className="page-key">
            <RichText of={key.answer} inline />
          </p>
        )}
        {key?.explanation.trim() && <RichText of={key.explanation} />}
      </div>
    </div>
  );
}

/** The points stand beside the text, on its first line. */
function Stem({ stem, points }: { stem: string; points: string | null }) {
  const label = points !== null && (
    <span className="page-points" dir="auto">
      {points}
    </span>
  );
  if (isPlain(stem)) {
    return (
      <p className="page-stem">
        {stem}
        {label}
      </p>
    );
  }
  return (
    <div className="page-stem">
      <AskedText of={stem} />
      {label}
    </div>
  );
}
