/** Options to choose among by pointer, letter or figure; afterwards the right ones are ticked and the own choice is told. */
import { Check } from 'lucide-react';
import type { Option } from '../../shared/question/answer-form';
import { optionLetter } from '../../shared/question/option-letter';
import { RichText } from '../rich-text/rich-text';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import { usePageKeys } from '../ui/use-page-keys';
import './choose-to-fill.css';
import './fill.css';
import { type FillFaceProps, formOf } from './fill-face';

export function ChooseToFill({ question, answer, isOpen, askedBy, onChange }: FillFaceProps) {
  const form = formOf(question, 'choose');
  const options = form?.options ?? [];
  const chosen = answer?.form === 'choose' ? answer.optionIds : [];
  const many = form?.many ?? false;
  const turn = (id: string) => {
    const others = many ? chosen.filter((one) => one !== id) : [];
    onChange({ form: 'choose', optionIds: many && chosen.includes(id) ? others : [...others, id] });
  };
  usePageKeys(isOpen ? {} : keysOf(options, turn));
  if (!form) return null;
  const hint = many ? msg.practice.chooseMany : msg.practice.chooseOne;
  if (isOpen) return <Revealed options={options} right={form.right} chosen={chosen} hint={hint} />;
  return (
    <fieldset className="choose-to-fill" aria-labelledby={askedBy}>
      <p className="fill-hint">{hint}</p>
      {options.map((option, index) => (
        <label key={option.id} className="choose-to-fill__row" data-chosen={chosen.includes(option.id) || undefined}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={question.id}
            checked={chosen.includes(option.id)}
            onChange={() => turn(option.id)}
          />
          <OptionBadge index={index} size={32} />
          <span dir="auto">
            <RichText of={option.text} inline />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A letter or the figure of its place, as on the presenter. */
function keysOf(options: readonly Option[], turn: (id: string) => void): Record<string, () => void> {
  const keys = options.flatMap(({ id }, index) => {
    const names = [optionLetter(index).toLowerCase(), ...(index < 9 ? [String(index + 1)] : [])];
    return names.map((name) => [name, () => turn(id)] as const);
  });
  return Object.fromEntries(keys);
}

interface RevealedProps {
  options: readonly Option[];
  right: readonly string[];
  chosen: readonly string[];
  /** Stays where it was, so that no option moves when the key is shown. */
  hint: string;
}

function Revealed({ options, right, chosen, hint }: RevealedProps) {
  return (
    <div className="choose-to-fill">
      <p className="fill-hint">{hint}</p>
      <ul className="choose-to-fill">
        {options.map((option, index) => {
          const isRight = right.includes(option.id);
          const isChosen = chosen.includes(option.id);
          return (
            <li key={option.id} className={`choose-to-fill__row${isRight ? ' is-right' : ''}`}>
              <span className="choose-to-fill__tick">
                {isRight && <Check strokeWidth={3} size={20} role="img" aria-label={msg.practice.right} />}
              </span>
              <OptionBadge index={index} size={32} mode={isRight || isChosen ? 'solid' : 'dim'} />
              <div>
                <span dir="auto">
                  <RichText of={option.text} inline />
                </span>
                {isChosen && option.feedback.trim() !== '' && (
                  <p className="choose-to-fill__feedback" dir="auto">
                    <RichText of={option.feedback} inline />
                  </p>
                )}
              </div>
              {isChosen && (
                <span className="choose-to-fill__own">
                  {isRight && <Icon of={Check} size={14} />}
                  {msg.practice.yourAnswer}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
