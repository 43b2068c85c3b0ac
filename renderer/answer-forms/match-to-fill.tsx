/** Left sides that each get a right one; afterwards what belongs to each. */

import type { FormOf } from '../../shared/question/answer-form';
import { type AskedOf, askedOf } from '../../shared/question/asked';
import { optionLetter } from '../../shared/question/option-letter';
import { isPlain, plainText } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import { Select } from '../ui/select';
import { type FillFaceProps, formOf } from './fill-face';
import './fill.css';
import { OwnAnswer } from './own-answer';

export function MatchToFill({ question, answer, isOpen, onChange }: FillFaceProps) {
  const form = formOf(question, 'match');
  const asked = askedOf(question);
  if (!form || asked.form !== 'match') return null;
  const rights = answer?.form === 'match' ? answer.rights : {};
  const put = (pairId: string, text: string) => {
    const { [pairId]: _, ...others } = rights;
    onChange({ form: 'match', rights: text === '' ? others : { ...others, [pairId]: idOfRight(form, text) } });
  };
  return (
    <div className="fill-rows">
      {form.pairs.map(({ id, left, right }) => {
        const own = textOfRight(form, rights[id] ?? '');
        return (
          <div key={id} className={`fill-row${isOpen && own.trim() === right.trim() ? ' is-right' : ''}`}>
            <span dir="auto">
              <RichText of={left} inline />
            </span>
            {isOpen ? (
              <OwnAnswer isRight={own.trim() === right.trim()} right={right} own={own} />
            ) : (
              <Select
                label={msg.practice.goesWith(plainText(left))}
                hideLabel
                options={choicesOf(asked)}
                value={own}
                onChange={(text) => put(id, text)}
              />
            )}
          </div>
        );
      })}
      {!isOpen && !asked.rights.every(isPlain) && <Legend rights={asked.rights} />}
    </div>
  );
}

const choicesOf = ({ rights }: AskedOf<'match'>) => [
  { value: '', label: msg.practice.choose },
  ...rights.map((text, index) => ({
    value: text,
    label: msg.practice.option(optionLetter(index), plainText(text)),
  })),
];

/** A list that opens shows plain words; what is more than that stands here, drawn. */
const Legend = ({ rights }: Pick<AskedOf<'match'>, 'rights'>) => (
  <ul className="fill-legend">
    {rights.map((text, index) => (
      <li key={text}>
        <OptionBadge index={index} size={24} />
        <span dir="auto">
          <RichText of={text} inline />
        </span>
      </li>
    ))}
  </ul>
);

const sidesOf = ({ pairs, extra }: FormOf<'match'>) => [
  ...pairs.map(({ id, right }) => ({ id, text: right })),
  ...extra,
];
const idOfRight = (form: FormOf<'match'>, text: string): string =>
  sidesOf(form).find((side) => side.text === text)?.id ?? '';
const textOfRight = (form: FormOf<'match'>, id: string): string =>
  sidesOf(form).find((side) => side.id === id)?.text ?? '';
