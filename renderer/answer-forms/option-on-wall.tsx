/** One option on the wall: its badge and text, and after the reveal its tick, bar and count. */
import { ArrowRight, Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { WallText } from '../projector/wall-text';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';

interface Props {
  index: number;
  text: string;
  /** `share` is of the whole class; null when nobody has answered. */
  revealed: {
    side: 'right' | 'dim' | 'plain';
    count: number;
    share: number | null;
    /** How many chose it before the talk. */
    was: { count: number; share: number } | null;
  } | null;
}

export function OptionOnWall({ index, text, revealed }: Props) {
  const side = revealed?.side ?? 'asked';
  const badge = side === 'dim' ? 'dim' : side === 'right' ? 'ink' : 'solid';
  return (
    <li
      className={`option-wall option-wall--${side}${revealed?.was ? ' has-before' : ''}`}
      style={{ '--order': index } as CSSProperties}
    >
      {side === 'right' && <Check className="wall-tick" strokeWidth={3} aria-label={msg.live.right} />}
      <OptionBadge index={index} size={76} mode={badge} />
      <p dir="auto" data-fit="words">
        <span>
          <WallText of={text} />
        </span>
      </p>
      {revealed && revealed.share !== null && (
        <>
          {revealed.was && <Before was={revealed.was} />}
          <span className="option-wall__track" aria-hidden="true">
            <i style={{ width: `${revealed.share * 100}%` }} />
          </span>
          <span className="option-wall__count">{revealed.count}</span>
        </>
      )}
    </li>
  );
}

/** The first vote as a ghost of a bar, beside the second. */
function Before({ was }: { was: { count: number; share: number } }) {
  return (
    <>
      <span className="option-wall__track option-wall__track--was" aria-hidden="true">
        <i style={{ width: `${was.share * 100}%` }} />
      </span>
      <span className="option-wall__count option-wall__count--was">
        <span role="img" aria-label={msg.wall.was(was.count)}>
          {was.count}
        </span>
        <ArrowRight className="option-wall__then" strokeWidth={2.5} aria-hidden="true" />
      </span>
    </>
  );
}
