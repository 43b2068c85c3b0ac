/** What is right for a question, whatever form its answer has, and why. */
import { Check } from 'lucide-react';
import type { AnswerForm } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import type { Question } from '../../../shared/question/question';
import { isLine } from '../../rich-text/is-line';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';

export function QuestionAnswer({ question: { answer, explanation } }: { question: Question }) {
  return (
    <>
      {answer.form === 'choose' ? <Options answer={answer} /> : <Lines answer={answer} />}
      {explanation && (
        <div className="question-answer__why" dir="auto">
          <RichText of={explanation} inline={isLine(explanation)} />
        </div>
      )}
    </>
  );
}

const Options = ({ answer: { options, right } }: { answer: Extract<AnswerForm, { form: 'choose' }> }) => (
  <ul className="question-answer__options">
    {options.map((option, index) => (
      <li key={option.id} className={right.includes(option.id) ? 'question-answer__right' : undefined}>
        <OptionBadge index={index} size={20} />
        <span dir="auto">
          <RichText of={option.text} inline />
        </span>
        {right.includes(option.id) && <Icon of={Check} size={14} label={msg.library.right} />}
      </li>
    ))}
  </ul>
);

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
