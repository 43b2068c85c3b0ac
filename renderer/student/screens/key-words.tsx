/** The key of a question in words, in the places the phone was shown. */

import type { KeyShown } from '../../../shared/live/key-shown';
import type { Asked } from '../../../shared/question/asked';
import { inOrder } from '../in-order';
import { OneLine } from '../text/markup';
import { words } from '../words';
import { FilledText, InOrder, Pairs } from './own-answer';

interface Props {
  asked: Asked;
  shown: KeyShown;
  stem: string;
}

/** For every form but options, which show their key on themselves. */
export function KeyWords({ asked, shown, stem }: Props) {
  if (shown.form === 'write' || shown.form === 'number') return <Accepted of={shown.accepted} />;
  if (shown.form === 'match' && asked.form === 'match')
    return <Pairs lefts={asked.lefts} rights={asked.rights} places={shown.rights} />;
  if (shown.form === 'order' && asked.form === 'order')
    return <InOrder items={inRightOrder(asked.items, shown.places)} />;
  if (shown.form === 'gaps')
    return <FilledText stem={stem} words={shown.keys} areMarkup={shown.keys.map(() => true)} />;
  return null;
}

/** `places` says for each item where it belongs, from 1. */
export function inRightOrder(items: readonly string[], places: readonly number[]): string[] {
  const inOrder = items.map((item, at) => ({ item, place: places[at] ?? 0 }));
  return inOrder.sort((one, other) => one.place - other.place).map(({ item }) => item);
}

function Accepted({ of: [first, ...others] }: { of: readonly string[] }) {
  return (
    <>
      <p>
        <b>
          <OneLine of={first ?? ''} />
        </b>
      </p>
      {others.length > 0 && (
        <p class="ph-small">
          {words.reveal.alsoRight}:{' '}
          {inOrder(others, (other, place) => (
            <>
              {place > 0 && ', '}
              <OneLine of={other} />
            </>
          ))}
        </p>
      )}
    </>
  );
}
