/** Says whether what is right in one gap of a QTI 2 item depends on what stands in another, which no gap of ours can hold. */
import type { Gap } from '../../../question/answer-form';
import { attributeOf } from '../../xml/element';
import { rightsOf } from './judge';
import type { Qti2Item } from './qti2-item';

/** So many pairs of words are tried. */
const mostTried = 500;

/** Two words that are right in their gaps must score as all right words do. */
export function dependOnEachOther({ score, interactions }: Qti2Item, gaps: readonly Gap[]): boolean {
  const words = gaps.map(({ answer }, at) => ({
    ident: attributeOf(interactions[at] ?? null, 'responseIdentifier'),
    accepted: answer.form === 'write' ? answer.accepted : [],
  }));
  if (!score.sets || words.every(({ accepted }) => accepted.length < 2)) return false;
  const rights = new Map(rightsOf(score));
  for (const { ident, accepted } of words) if (accepted.length > 0) rights.set(ident, accepted.slice(0, 1));
  const best = score.of(rights);
  if (best === null) return false;
  let left = mostTried;
  for (const pair of pairsOf(words)) {
    left -= 1;
    if (left < 0) return false;
    if (Math.abs((score.of(new Map([...rights, ...pair])) ?? best) - best) > 1e-6) return true;
  }
  return false;
}

interface GapWords {
  ident: string;
  accepted: readonly string[];
}

type Filled = [ident: string, words: string[]];

function* pairsOf(gaps: readonly GapWords[]): Generator<[Filled, Filled]> {
  for (const [at, { ident, accepted }] of gaps.entries())
    for (const other of gaps.slice(at + 1))
      for (const word of accepted)
        for (const second of other.accepted)
          yield [
            [ident, [word]],
            [other.ident, [second]],
          ];
}
