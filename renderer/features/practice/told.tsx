/** What is told once a question is answered or explored: how the answer was, the key, why, and the key point behind it. */
import { Check, Contrast, type LucideIcon, Square } from 'lucide-react';
import { feedbackFor } from '../../../shared/practice/feedback-for';
import type { GivenById } from '../../../shared/practice/practice';
import type { Practised } from '../../../shared/practice/practised';
import { lastMark, standingOfMark } from '../../../shared/practice/standing';
import { toldAtReveal } from '../../../shared/question/feedback-on';
import { keyFor } from '../../../shared/question/forms';
import type { Mark } from '../../../shared/question/mark';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Grounds } from './grounds';
import { Part } from './told-part';
import './told.css';

interface Props {
  shown: Practised;
  given: GivenById;
  /** Whether the answer was given just now, so that its mark is said. */
  isAnswered: boolean;
}

export function Told({ shown, given, isAnswered }: Props) {
  const { question } = shown;
  const mark = isAnswered ? lastMark(shown, given) : null;
  const answer = given[shown.id]?.answer;
  // Feedback on an option stands at the option.
  const feedback = answer && mark && question.answer.form !== 'choose' ? feedbackFor(question.answer, answer) : [];
  const why = question.answer.form === 'choose' && answer ? question.explanation : toldAtReveal(question);
  return (
    <div className="told">
      {mark && <Verdict mark={mark} />}
      <Key shown={shown} />
      {feedback.length > 0 && (
        <Part title={msg.practice.feedback}>
          <RichText of={feedback.join('\n\n')} />
        </Part>
      )}
      {why.trim() !== '' && (
        <Part title={msg.practice.why}>
          <RichText of={why} />
        </Part>
      )}
      {question.grounds && shown.from && <Grounds pointId={question.grounds} from={shown.from} />}
    </div>
  );
}

const icons: Record<'right' | 'partly' | 'other', LucideIcon> = { right: Check, partly: Contrast, other: Square };

function Verdict({ mark }: { mark: Mark }) {
  const how = standingOfMark(mark);
  if (how === 'open' || how === 'unmarked') return null;
  const text = how === 'partly' ? msg.practice.partlyShare(Math.round(mark.share * 100)) : msg.practice[how];
  return (
    <p className={`told__verdict told__verdict--${how}`}>
      <Icon of={icons[how]} size={how === 'other' ? 18 : 24} />
      {text}
    </p>
  );
}

/** Only where the rows of the answer do not show it themselves. */
function Key({ shown: { question } }: { shown: Practised }) {
  const { answer } = question;
  if (answer.form !== 'write' && answer.form !== 'number') return null;
  const [first = '', ...others] = new Set(keyFor(answer));
  return (
    <Part title={msg.practice.rightAnswer}>
      <p className="told__key">
        <RichText of={first} inline />
      </p>
      {others.length > 0 && <p className="told__also">{msg.practice.alsoRight(others.map(plainText))}</p>}
    </Part>
  );
}
