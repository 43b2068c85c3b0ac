/** What was written for those who gave an answer, so that the teacher can tell them after the reveal. */
import type { AnswerForm } from '../../../shared/question/answer-form';
import { feedbackOn } from '../../../shared/question/feedback-on';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';

export function FeedbackList({ answer }: { answer: AnswerForm }) {
  const told = feedbackOn(answer);
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
