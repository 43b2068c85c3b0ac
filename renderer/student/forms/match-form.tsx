/** Each left side with a list of the right ones under it, which every phone can open and every screen reader say. */

import { optionLetter } from '../../../shared/question/option-letter';
import { isPlain } from '../../../shared/rich-text/plain-text';
import { wordsOnLine } from '../../../shared/rich-text/words-on-line';
import { inOrder } from '../in-order';
import { OptionMark } from '../option-mark';
import { OneLine } from '../text/markup';
import { words } from '../words';
import type { FormProps } from './answer-kit';
import './fields.css';

const none = '';

export function MatchForm({ asked: { lefts, rights }, value, onChange }: FormProps<'match'>) {
  const choose = (left: number, picked: string) =>
    onChange({
      form: 'match',
      rights: lefts.map((_, place) => (place === left ? numberIn(picked) : (value.rights[place] ?? null))),
    });
  return (
    <div>
      {!rights.every(isPlain) && <Rights of={rights} />}
      <ol class="ph-pairs">
        {inOrder(lefts, (left, place) => (
          <li>
            <OneLine of={left} />
            <select
              class="ph-select"
              dir="auto"
              aria-label={words.answer.matchFor(wordsOnLine(left))}
              value={value.rights[place] ?? none}
              onChange={(event) => choose(place, event.currentTarget.value)}
            >
              <option value={none}>{words.answer.choose}</option>
              {inOrder(rights, (right, at) => (
                <option value={at}>{`${optionLetter(at)}. ${wordsOnLine(right)}`}</option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </div>
  );
}

const numberIn = (picked: string): number | null => (picked === none ? null : Number(picked));

/** A list that opens holds words alone, so what is drawn stands above it. */
const Rights = ({ of }: { of: readonly string[] }) => (
  <ul class="ph-rights" aria-label={words.answer.matchRights}>
    {inOrder(of, (right, place) => (
      <li>
        <OptionMark index={place} size={36} mode="line" />
        <OneLine of={right} />
      </li>
    ))}
  </ul>
);
