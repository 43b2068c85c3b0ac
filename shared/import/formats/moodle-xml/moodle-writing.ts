/** Reads Moodle's questions that are answered in writing: short answers, numbers and essays. */

import type { FormOf } from '../../../question/answer-form';
import { plainText } from '../../../rich-text/plain-text';
import { denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { numberIn, numbersFrom } from '../../number-answer';
import { writeAnswer } from '../../write-answer';
import { childOf, childrenOf, childText } from '../../xml/element';
import type { MoodleItem } from './moodle-item';
import type { MoodleReader } from './moodle-reader';

const answersOf = (item: MoodleItem) =>
  childrenOf(item.element, 'answer').map((answer) => ({
    text: childText(answer, 'text'),
    share: item.shareOf(answer) ?? Number.NaN,
    feedback: item.markupOf(childOf(answer, 'feedback')),
    tolerance: childText(answer, 'tolerance'),
  }));

export const readShortAnswer: MoodleReader = (item, stem) => {
  const answers = answersOf(item);
  if (answers.some(({ share }) => Number.isNaN(share))) return denial('malformed', { name: 'fraction' });
  const matchCase = /^(?:1|true)$/.test(item.setting('usecase'));
  const answer = writeAnswer(answers, { matchCase, wildcards: true, notes: item.notes });
  return draftQuestion({ kind: 'short-answer', stem, answer }, item.newId);
};

export const readNumerical: MoodleReader = (item, stem) => {
  const answers = answersOf(item);
  if (answers.some(({ share }) => Number.isNaN(share))) return denial('malformed', { name: 'fraction' });
  const answer = numbersFrom(answers, item.notes);
  if (isDenial(answer)) return answer;
  const units = unitsOf(item);
  if (!units) return denial('numberUnreadable', { what: 'unitFactor' });
  return draftQuestion({ kind: 'numeric', stem, answer: { ...answer, ...units } }, item.newId);
};

/** Moodle's multiplier says how many of a unit are one of the first; ours says what one of it is in the first. */
function unitsOf(item: MoodleItem): Pick<FormOf<'number'>, 'units' | 'unitNeeded'> | null {
  const found = childrenOf(childOf(item.element, 'units'), 'unit').map((unit) => ({
    name: childText(unit, 'unit_name'),
    multiplier: numberIn(childText(unit, 'multiplier')) ?? 0,
  }));
  const named = found.filter(({ name }) => name !== '');
  if (named.some(({ multiplier }) => multiplier <= 0)) return null;
  const units = named.map(({ name, multiplier }) => ({ name, times: 1 / multiplier }));
  const graded = /^[12]$/.test(item.setting('unitgradingtype'));
  if (graded && units.length > 0) item.notes.add('settingDropped', { what: 'unitPenalty' });
  const base = units.filter(({ times }) => times === 1);
  return { units: [...base, ...units.filter(({ times }) => times !== 1)], unitNeeded: graded && units.length > 0 };
}

export const readEssay: MoodleReader = (item, stem) => {
  item.notes.add('essayAsDiscussion');
  const starter = plainText(item.markupOf(childOf(item.element, 'responsetemplate')));
  const notes = item.markupOf(childOf(item.element, 'graderinfo'));
  return draftQuestion(
    { kind: 'discussion', stem, notes, answer: { form: 'talk', think: 60, pair: 120, share: 240, starter } },
    item.newId,
  );
};
