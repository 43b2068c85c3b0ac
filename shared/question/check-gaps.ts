/** The checks on a text with gaps: each gap stands in the text once and has a key. */
import type { Gap } from './answer-form';
import { hasKeyFor } from './forms';
import { gapsInStem } from './gaps-in-stem';
import type { QuestionBody } from './question-body';
import type { Warning } from './warning';

export function checkGaps({ stem, answer }: QuestionBody): Warning[] {
  if (answer.form !== 'gaps') return [];
  const placed = gapsInStem(stem);
  if (placed.length === 0) return [{ code: 'noGaps', blocks: true }];
  const known = answer.gaps.map(({ id }) => id);
  const loose = placed.some((id, place) => !known.includes(id) || placed.indexOf(id) < place);
  const unplaced = known.filter((id) => !placed.includes(id));
  return [
    ...(loose ? [{ code: 'gapUnknown', blocks: true } as const] : []),
    ...unplaced.map((optionId) => ({ code: 'gapNotInText', blocks: true, optionId }) as const),
    ...answer.gaps.filter(isOpen).map(({ id }) => ({ code: 'gapWithoutKey', blocks: true, optionId: id }) as const),
  ];
}

const isOpen = ({ answer }: Gap): boolean => !hasKeyFor(answer);
