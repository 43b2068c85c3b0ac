/** The checks on options that every choose kind shares. */
import type { Option } from './answer-form';
import { foldText } from './fold-text';
import type { Warning } from './warning';

/** An option longer than this wraps on the projector (characters; design.md, projector scale). */
const longOption = 92;
/** The right option gives itself away when it is this much longer than the next one. */
const tellingLength = 1.3;

export function checkOptions(options: readonly Option[], right: readonly string[]): Warning[] {
  if (options.length === 0) return [{ code: 'noOptions', blocks: true }];
  const warnings: Warning[] = [];
  if (options.length === 1) warnings.push({ code: 'oneOption', blocks: true });
  if (right.length === 0) warnings.push({ code: 'noRightAnswer', blocks: true });
  const seen = new Set<string>();
  for (const { id, text } of options) {
    const folded = foldText(text);
    if (folded === '') warnings.push({ code: 'emptyOption', blocks: true, optionId: id });
    else if (seen.has(folded)) warnings.push({ code: 'doubledOption', blocks: false, optionId: id });
    if (/^(all|none) of (the above|these)/.test(folded))
      warnings.push({ code: 'allOfTheAbove', blocks: false, optionId: id });
    if (text.length > longOption) warnings.push({ code: 'longOption', blocks: false, optionId: id });
    seen.add(folded);
  }
  const telling = longestIsRight(options, right);
  if (telling) warnings.push({ code: 'longestIsRight', blocks: false, optionId: telling });
  return warnings;
}

function longestIsRight(options: readonly Option[], right: readonly string[]): string | null {
  const others = options.filter((option) => !right.includes(option.id)).map((option) => option.text.length);
  const only = options.find((option) => option.id === right[0]);
  if (right.length !== 1 || !only || others.length < 2) return null;
  return only.text.length > 20 && only.text.length > tellingLength * Math.max(...others) ? only.id : null;
}
