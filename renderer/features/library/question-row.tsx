/** One question of a topic: its text with its kind or what it lacks, and below them, when it is open, its answer. */
import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { Button as Press } from 'react-aria-components';
import type { Question } from '../../../shared/question/question';
import { checkQuestion } from '../../../shared/question/readiness';
import { stemDirection } from '../../projector/text-direction';
import { isLine } from '../../rich-text/is-line';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import { QuestionAnswer } from './question-answer';

interface Props {
  question: Question;
  number: number;
  isOpen: boolean;
  onTurn: () => void;
}

export function QuestionRow({ question, number, isOpen, onTurn }: Props) {
  const ids = { text: useId(), answer: useId() };
  const text = question.stem || msg.warnings.emptyText.title;
  return (
    <li className={isOpen ? 'question-row question-row--open' : 'question-row'}>
      <span className="question-row__number">{number}</span>
      <div>
        <div className="question-row__head">
          <div className="question-row__text" id={ids.text} dir="auto">
            <RichText of={text} inline={!isOpen || isLine(text)} />
          </div>
          <Kind question={question} />
          <Press
            className="question-row__turn"
            aria-labelledby={ids.text}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': ids.answer } : {})}
            onPress={onTurn}
          >
            <Icon of={isOpen ? ChevronDown : ChevronRight} />
          </Press>
        </div>
        {isOpen && (
          <div className="question-row__answer" id={ids.answer} dir={stemDirection(text)}>
            <QuestionAnswer question={question} />
          </div>
        )}
      </div>
    </li>
  );
}

function Kind({ question }: { question: Question }) {
  const blocking = checkQuestion(question).find((warning) => warning.blocks);
  return (
    <p className={blocking ? 'question-row__kind question-row__kind--warn' : 'question-row__kind'}>
      <Icon of={blocking ? TriangleAlert : kindIcon(question.kind)} size={14} />
      {blocking ? msg.warnings[blocking.code].title : msg.editor.kinds[question.kind]}
    </p>
  );
}
