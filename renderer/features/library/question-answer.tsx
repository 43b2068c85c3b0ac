/** What is right for a question, whatever form its answer has, and why. */
import type { AnswerForm } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import type { Question } from '../../../shared/question/question';
import { OptionsWithKey } from '../../answer-forms/options-with-key';
import { isLine } from '../../rich-text/is-line';
import { RichText } from '../../rich-text/rich-text';
import { msg } from '../../ui/messages';

export function QuestionAnswer({ question: { answer, explanation } }: { question: Question }) {
  return (
    <>
      {answer.form === 'choose' ? <OptionsWithKey answer={answer} /> : <Lines answer={answer} />}
      {explanation && (
        <div className="question-answer__why" dir="auto">
          <RichText of={explanation} inline={isLine(explanation)} />
        </div>
      )}
    </>
  );
}

function Lines({ answer }: { answer: AnswerForm }) {
  const lines = [...new Set(keyFor(answer))];
  if (lines.length === 0) return <p className="question-answer__none">{msg.library.noKey}</p>;
  const isInOrder = answer.form === 'order' || answer.form === 'gaps';
  const List = isInOrder ? 'ol' : 'ul';
  return (
    <List className={isInOrder ? 'question-answer__lines question-answer__lines--counted' : 'question-answer__lines'}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          <RichText of={line} inline />
        </li>
      ))}
    </List>
  );
}
