/** The checks on options that every choose kind shares. */
import { plainText } from '../rich-text/plain-text';
import type { AnswerForm, Option } from './answer-form';
import { foldText } from './fold-text';
import { hasKeyFor } from './forms';
import type { Warning } from './warning';

/** An option longer than this wraps on the projector (characters; design.md, projector scale). */
const longOption = 92;
/** The right option gives itself away when it is this much longer than the next one. */
const tellingLength = 1.3;

/** `keyed` says whether one of them must be right. */
export function checkOptions(answer: AnswerForm, keyed: boolean): Warning[] {
  if (answer.form !== 'choose') return [];
  const { options, right } = answer;
  if (options.length === 0) return [{ code: 'noOptions', blocks: true }];
  const warnings: Warning[] = [];
  if (options.length === 1) warnings.push({ code: 'oneOption', blocks: true });
  if (keyed && !hasKeyFor(answer)) warnings.push({ code: 'noRightAnswer', blocks: true });
  warnings.push(...options.flatMap((option, place) => checkText(option, options.slice(0, place))));
  const telling = longestIsRight(options, right);
  if (telling) warnings.push({ code: 'longestIsRight', blocks: false, optionId: telling });
  return warnings;
}

function checkText({ id, text }: Option, before: readonly Option[]): Warning[] {
  const warnings: Warning[] = [];
  const folded = foldText(plainText(text));
  if (folded === '' && !text.includes('media:')) warnings.push({ code: 'emptyOption', blocks: true, optionId: id });
  else if (before.some((option) => option.text === text || foldText(plainText(option.text)) === folded))
    warnings.push({ code: 'doubledOption', blocks: false, optionId: id });
  if (/^(all|none) of (the above|these)/.test(folded))
    warnings.push({ code: 'allOfTheAbove', blocks: false, optionId: id });
  if (plainText(text).length > longOption) warnings.push({ code: 'longOption', blocks: false, optionId: id });
  return warnings;
}

function longestIsRight(options: readonly Option[], right: readonly string[]): string | null {
  const length = ({ text }: Option) => plainText(text).length;
  const others = options.filter((option) => !right.includes(option.id)).map(length);
  const only = options.find((option) => option.id === right[0]);
  if (right.length !== 1 || !only || others.length < 2) return null;
  return length(only) > 20 && length(only) > tellingLength * Math.max(...others) ? only.id : null;
}
