/** The questions of a topic in short: the first ready choice opened, the others with their kind and what they lack. */

import { Check, TriangleAlert } from 'lucide-react';
import type { Question } from '../../../shared/question/question';
import { checkQuestion } from '../../../shared/question/readiness';
import { isLine } from '../../rich-text/is-line';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';

export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return <p className="topic-reader__none">{msg.library.noQuestions}</p>;
  const opened = questions.find((question) => question.answer.form === 'choose' && question.answer.right.length > 0);
  return (
    <ol className="question-list">
      {questions.map((question, index) => (
        <li key={question.id}>
          <span className="question-list__number">{index + 1}</span>
          <div>{question === opened ? <Opened question={question} /> : <Short question={question} />}</div>
        </li>
      ))}
    </ol>
  );
}

const stemOf = (question: Question) => question.stem || msg.warnings.emptyText.title;

function Opened({ question }: { question: Question }) {
  const stem = stemOf(question);
  return (
    <>
      <div className="question-list__opened" dir="auto">
        <RichText of={stem} inline={isLine(stem)} />
      </div>
      <Options question={question} />
    </>
  );
}

const Short = ({ question }: { question: Question }) => (
  <>
    <p dir="auto">
      <RichText of={stemOf(question)} inline />
    </p>
    <Kind question={question} />
  </>
);

function Kind({ question }: { question: Question }) {
  const blocking = checkQuestion(question).find((warning) => warning.blocks);
  return (
    <p className={blocking ? 'question-list__kind question-list__kind--warn' : 'question-list__kind'}>
      <Icon of={blocking ? TriangleAlert : kindIcon(question.kind)} size={14} />
      {blocking ? msg.warnings[blocking.code].title : msg.editor.kinds[question.kind]}
    </p>
  );
}

function Options({ question }: { question: Question }) {
  if (question.answer.form !== 'choose') return null;
  const { options, right } = question.answer;
  return (
    <ul className="question-list__options">
      {options.map((option, index) => (
        <li key={option.id} className={right.includes(option.id) ? 'question-list__right' : undefined}>
          <OptionBadge index={index} size={20} />
          <span dir="auto">
            <RichText of={option.text} inline />
          </span>
          {right.includes(option.id) && <Icon of={Check} size={14} label={msg.library.right} />}
        </li>
      ))}
    </ul>
  );
}
