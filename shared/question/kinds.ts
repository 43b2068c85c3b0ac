/** The register of question kinds: a new kind is one file in `kinds/` and one line here. */
import { choice } from './kinds/choice';
import { discussion } from './kinds/discussion';
import { shortAnswer } from './kinds/short-answer';
import { trueFalse } from './kinds/true-false';

export const kinds = [choice, trueFalse, shortAnswer, discussion] as const;

export type KindName = (typeof kinds)[number]['name'];

export const kindNames = kinds.map((kind) => kind.name) as [KindName, ...KindName[]];

/** The rules of a kind; the name comes from a checked question, so it is always found. */
export function kindOf(name: KindName): (typeof kinds)[number] {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}
