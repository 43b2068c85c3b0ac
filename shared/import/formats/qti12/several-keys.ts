/** Finds the right option of each response of an item that has several. */
import { allOf, attributeOf, textIn } from '../../xml/element';
import type { Response } from './presentation';
import { type Scoring, scoreOf } from './scoring';

export interface Key {
  /** The name of the right option; '' where there is none. */
  right: string;
  /** What it scores. */
  score: number;
}

export interface Keys {
  keys: Key[];
  /** How the parts earn: each by itself, or only all of them. */
  credit: 'each-part' | 'all-or-nothing';
}

/** Each response by itself where they score apart, all together where only the whole scores. */
export function keysOf(responses: readonly Response[], scoring: Scoring): Keys {
  const apart = responses.map((response) => keyOf(response, scoring));
  return apart.some(({ right }) => right !== '')
    ? { keys: apart, credit: 'each-part' }
    : { keys: together(responses, scoring), credit: 'all-or-nothing' };
}

function keyOf({ ident, labels }: Response, scoring: Scoring): Key {
  const none = scoreOf(scoring, new Map());
  const scores = labels.map((label) => scoreOf(scoring, new Map([[ident, [attributeOf(label, 'ident')]]])) - none);
  const score = Math.max(0, ...scores);
  const at = scores.indexOf(score);
  return score > 0 ? { right: attributeOf(labels[at] ?? null, 'ident'), score } : { right: '', score: 0 };
}

function together(responses: readonly Response[], scoring: Scoring): Key[] {
  const tries = scoring.rules.map(({ element }) => {
    const denied = new Set(allOf(element, 'not').flatMap((part) => allOf(part, 'varequal')));
    const wanted = allOf(element, 'varequal').filter((part) => !denied.has(part));
    return new Map(wanted.map((part) => [attributeOf(part, 'respident'), [textIn(part).trim()]]));
  });
  const best = tries.find((given) => responses.every(({ ident }) => given.has(ident)) && scoreOf(scoring, given) > 0);
  return responses.map(({ ident }) => ({ right: best?.get(ident)?.[0] ?? '', score: best ? 1 : 0 }));
}
