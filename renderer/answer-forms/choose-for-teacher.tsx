/** A question with options on the presenter: the right one ticked, the counts beside each. */

import { Check } from 'lucide-react';
import { optionLetter } from '../../shared/question/option-letter';
import { RichText } from '../rich-text/rich-text';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import { CountCells } from './count-cells';
import './rows-for-teacher.css';
import type { TeacherFaceProps } from './teacher-face';

export function ChooseForTeacher({ view, onHands }: TeacherFaceProps) {
  const { answer } = view.question;
  if (answer.form !== 'choose') return null;
  return (
    <ol className={`teacher-rows${onHands ? ' is-counting' : ''}${answer.options.length > 5 ? ' is-dense' : ''}`}>
      {answer.options.map((option, index) => {
        const isRight = answer.right.includes(option.id);
        return (
          <li
            key={option.id}
            className={`teacher-rows__row teacher-rows__row--${index % 6}${isRight ? ' is-right' : ''}`}
          >
            <OptionBadge index={index} size={44} />
            <p dir="auto">
              <RichText of={option.text} inline />
              {isRight && <Check className="teacher-rows__tick" strokeWidth={3} aria-label={msg.live.right} />}
            </p>
            <CountCells view={view} onHands={onHands} bucket={option.id} label={optionLetter(index)} />
          </li>
        );
      })}
    </ol>
  );
}
