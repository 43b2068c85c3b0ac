/** The checks that hold for every kind: the text itself, its length, its explanation and its grounds. */
import { plainText } from '../rich-text/plain-text';
import type { QuestionBody } from './question-body';
import { hasTurningSigns } from './turning-signs';
import type { Warning } from './warning';

/** Longer stems than this leave the class reading instead of thinking (characters). */
const longStem = 220;
/** Longer stems do not fit the projector in the smallest letters that the last row can read (characters). */
const longestOnWall = 1500;

export function checkText(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  const stem = plainText(question.stem);
  if (stem.trim() === '' && !question.stem.includes('media:')) warnings.push({ code: 'emptyText', blocks: true });
  if (stem.length > longestOnWall) warnings.push({ code: 'tooLongForWall', blocks: false });
  else if (stem.length > longStem) warnings.push({ code: 'longStem', blocks: false });
  warnings.push(...checkSigns(question));
  if (/\b(not|except|never)\b/.test(stem)) warnings.push({ code: 'unmarkedNot', blocks: false });
  if (question.picture && question.picture.description.trim() === '')
    warnings.push({ code: 'pictureUndescribed', blocks: false });
  return warnings;
}

function checkSigns({ stem, answer }: QuestionBody): Warning[] {
  const options = answer.form === 'choose' ? answer.options : [];
  return [
    ...(hasTurningSigns(stem) ? [{ code: 'invisibleSigns', blocks: false } as const] : []),
    ...options
      .filter(({ text }) => hasTurningSigns(text))
      .map(({ id }): Warning => ({ code: 'invisibleSigns', blocks: false, optionId: id })),
  ];
}

/** An explanation and a key point are expected wherever an answer is marked. */
export function checkSupport(question: QuestionBody): Warning[] {
  const warnings: Warning[] = [];
  if (question.explanation.trim() === '') warnings.push({ code: 'noExplanation', blocks: false });
  if (question.grounds === null) warnings.push({ code: 'noGrounds', blocks: false });
  return warnings;
}
