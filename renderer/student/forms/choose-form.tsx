/** Options to press: one press is the answer, or several are picked and sent. */

import type { AskedOf } from '../../../shared/question/asked';
import { Icon } from '../icon';
import { inOrder } from '../in-order';
import { OptionMark } from '../option-mark';
import { OneLine } from '../text/markup';
import { words } from '../words';
import './choose-form.css';

interface Props {
  asked: AskedOf<'choose'>;
  picks: readonly number[];
  /** Null while the options are only to be read. */
  onPress: ((place: number) => void) | null;
}

export function ChooseForm({ asked: { options, many }, picks, onPress }: Props) {
  const size = options.length > 4 ? 'small' : 'large';
  return (
    <div class={`ph-choices ph-choices--${size}`} role="group" aria-label={words.answer.options}>
      {inOrder(options, (text, place) => (
        <button
          type="button"
          class={`ph-choice ph-choice--${place % 6} ${picks.includes(place) ? 'is-picked' : ''}`}
          aria-pressed={onPress ? picks.includes(place) : undefined}
          aria-disabled={onPress === null}
          onClick={() => onPress?.(place)}
        >
          <OptionMark index={place} size={size === 'large' ? 56 : 44} />
          <OneLine of={text} />
          {many && <span class="ph-choice__tick">{picks.includes(place) && <Icon of="check" stroke={3} />}</span>}
        </button>
      ))}
    </div>
  );
}
