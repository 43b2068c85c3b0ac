/** What was written for those who gave an answer, so that the teacher can tell them after the reveal. */
import type { AnswerForm } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import { optionLetter } from '../../../shared/question/option-letter';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';

interface Told {
  /** The letter of an option, or the answer itself. */
  answer: string;
  /** Markup. */
  feedback: string;
}

export function FeedbackList({ answer }: { answer: AnswerForm }) {
  const told = toldOn(answer).filter(({ feedback }) => feedback.trim() !== '');
  if (told.length === 0) return null;
  return (
    <section className="question-pane__feedback">
      <Hang title={msg.editor.feedback} />
      <dl>
        {[...told.entries()].map(([place, one]) => (
          <div key={place}>
            <dt dir="auto">{one.answer}</dt>
            <dd dir="auto">
              <RichText of={one.feedback} inline />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function toldOn(answer: AnswerForm): Told[] {
  switch (answer.form) {
    case 'choose':
      return answer.options.map(({ feedback }, place) => ({ answer: optionLetter(place), feedback }));
    case 'write':
      return answer.others.map(({ text, feedback }) => ({ answer: text, feedback }));
    case 'number':
      return answer.accepted.map((one) => ({
        answer: keyFor({ ...answer, accepted: [one] })[0] ?? '',
        feedback: one.feedback,
      }));
    case 'gaps':
      return answer.gaps.flatMap((gap) => toldOn(gap.answer));
    default:
      return [];
  }
}
