/** The register of question kinds: a new kind is one file in `kinds/` and one line here. */
import { choice } from './kinds/choice';
import { discussion } from './kinds/discussion';
import { gaps } from './kinds/gaps';
import { matching } from './kinds/matching';
import { multipleResponse } from './kinds/multiple-response';
import { numeric } from './kinds/numeric';
import { ordering } from './kinds/ordering';
import { poll } from './kinds/poll';
import { scalePoll } from './kinds/scale-poll';
import { shortAnswer } from './kinds/short-answer';
import { slide } from './kinds/slide';
import { trueFalse } from './kinds/true-false';
import { wordPoll } from './kinds/word-poll';

export const kinds = [
  choice,
  multipleResponse,
  trueFalse,
  shortAnswer,
  numeric,
  matching,
  ordering,
  gaps,
  discussion,
  poll,
  scalePoll,
  wordPoll,
  slide,
] as const;

export type KindName = (typeof kinds)[number]['name'];

export const kindNames = kinds.map((kind) => kind.name) as [KindName, ...KindName[]];

/** The rules of a kind; the name comes from a checked question, so it is always found. */
export function kindOf(name: KindName): (typeof kinds)[number] {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}
