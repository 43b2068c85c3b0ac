/** A question as it is printed: number, stem, points, then its options or lines, and in a key what is right. */

import { Check } from 'lucide-react';
import type { AnswerSpace, BlockOf } from '../../shared/handout/handout';
import { isRightToLeft } from '../../shared/handout/printable-text';
import { isPlain, plainText } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
import './question-on-page.css';

export function QuestionOnPage({ question }: { question: BlockOf<'question'> }) {
  const { number, stem, points, space, key } = question;
  return (
    <div className="page-question" dir={isRightToLeft(plainText(stem)) ? 'rtl' : 'ltr'}>
      <span className="page-number">{number}</span>
      <div className="page-question-body">
        <Stem stem={stem} points={points} />
        <Room space={space} />
        {key?.answer && <p className="page-key">{key.answer}</p>}
        {key?.explanation.trim() && <RichText of={key.explanation} />}
      </div>
    </div>
  );
}

/** The points stand at the end of a line of words, and beside the first of several blocks. */
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
      {label}
      <RichText of={stem} />
    </div>
  );
}

function Room({ space }: { space: AnswerSpace }) {
  if (space.form === 'choose') return <Options space={space} />;
  const lines = Array.from({ length: space.lines }, (_, line) => line);
  return (
    <>
      {space.form === 'talk' && space.starter.trim() && (
        <p className="page-starter" dir="auto">
          {space.starter}
        </p>
      )}
      {lines.map((line) => (
        <div key={line} className="page-line" />
      ))}
    </>
  );
}

function Options({ space }: { space: Extract<AnswerSpace, { form: 'choose' }> }) {
  return (
    <ol className="page-options" data-columns={space.columns}>
      {space.options.map(({ letter, text, right }) => (
        <li key={letter} data-right={right || undefined}>
          <span className="page-letter">{letter}</span>
          <span dir="auto">
            <RichText of={text} inline />
            {right && <Check className="page-tick" strokeWidth={3} aria-hidden />}
          </span>
        </li>
      ))}
    </ol>
  );
}
