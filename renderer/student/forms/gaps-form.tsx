/** The text of the question with its gaps as fields and lists in their places. */

import { longestInGap } from '../../../shared/live/longest-written';
import { wordsOnLine } from '../../../shared/rich-text/words-on-line';
import { inOrder } from '../in-order';
import { Markup } from '../text/markup';
import { words } from '../words';
import { type FormProps, withoutUnit } from './answer-kit';
import './fields.css';

type Gap = FormProps<'gaps'>['asked']['gaps'][number];
type Filled = string | number;

interface Props extends FormProps<'gaps'> {
  stem: string;
}

/** The gaps of the text are named by their numbers from 1. */
export const placeOfGap = (id: string): number => Number(id) - 1;

export function GapsForm({ asked: { gaps }, stem, value: { filled }, onChange }: Props) {
  const fill = (at: number, one: Filled) =>
    onChange({ form: 'gaps', filled: gaps.map((_, place) => (place === at ? one : (filled[place] ?? ''))) });
  const field = (id: string) => {
    const place = placeOfGap(id);
    const gap = gaps[place];
    return (
      gap && (
        <GapField
          gap={gap}
          longest={longestInGap(gaps.length)}
          number={place + 1}
          value={filled[place] ?? ''}
          onFill={(one) => fill(place, one)}
        />
      )
    );
  };
  return (
    <div class="ph-stem">
      <Markup of={stem} gap={field} />
    </div>
  );
}

interface GapProps {
  gap: Gap;
  /** What may be written in it (signs). */
  longest: number;
  number: number;
  value: Filled;
  onFill: (one: Filled) => void;
}

function GapField({ longest, gap: { options, unit }, number, value, onFill }: GapProps) {
  const label = unit === '' ? words.answer.gap(number) : words.answer.gapIn(number, unit);
  if (options.length > 0) {
    const pick = (picked: string) => onFill(picked === '' ? '' : Number(picked));
    return (
      <select
        class="ph-gap-field"
        dir="auto"
        aria-label={label}
        value={value}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{words.answer.choose}</option>
        {inOrder(options, (option, place) => (
          <option value={place}>{wordsOnLine(option)}</option>
        ))}
      </select>
    );
  }
  return (
    <span class="ph-gap-with-unit">
      <input
        class="ph-gap-field"
        type="text"
        dir="auto"
        size={10}
        autocomplete="off"
        autocapitalize="off"
        maxLength={longest}
        aria-label={label}
        value={withoutUnit(String(value), unit)}
        onInput={(event) => onFill(event.currentTarget.value)}
      />
      {unit !== '' && ` ${unit}`}
    </span>
  );
}
