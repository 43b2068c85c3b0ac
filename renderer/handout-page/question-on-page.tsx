/** A question as it is printed: number, stem, points, then its options or lines, and in a key what is right. */

import { Check } from 'lucide-react';
import type { AnswerSpace, BlockOf } from '../../shared/handout/handout';
import { isRightToLeft } from '../../shared/handout/printable-text';
import './question-on-page.css';

export function QuestionOnPage({ question }: { question: BlockOf<'question'> }) {
  const { number, stem, points, space, key } = question;
  return (
    <div className="page-question" dir={isRightToLeft(stem) ? 'rtl' : 'ltr'}>
      <span className="page-number">{number}</span>
      <div className="page-question-body">
        <p className="page-stem">
          {stem}
          {points !== null && (
            <span className="page-points" dir="auto">
              {points}
            </span>
          )}
        </p>
        <Room space={space} />
        {key?.answer && <p className="page-key">{key.answer}</p>}
        {key?.explanation.trim() && <p dir="auto">{key.explanation}</p>}
      </div>
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
            {text}
            {right && <Check className="page-tick" strokeWidth={3} aria-hidden />}
          </span>
        </li>
      ))}
    </ol>
  );
}
