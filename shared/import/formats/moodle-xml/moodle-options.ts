/** Reads the options of Moodle's multiple choice, its set variants and true/false. */

import { statement } from '../../../question/kinds/true-false';
import { chooseAnswer } from '../../choose-answer';
import { denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { childOf, childrenOf, childText } from '../../xml/element';
import type { MoodleItem } from './moodle-item';
import type { MoodleReader } from './moodle-reader';

const optionsOf = (item: MoodleItem) =>
  childrenOf(item.element, 'answer').map((answer) => ({
    text: item.markupOf(answer),
    share: item.shareOf(answer),
    feedback: item.markupOf(childOf(answer, 'feedback')),
  }));

export const readMultichoice: MoodleReader = (item, stem) => {
  const options = optionsOf(item).map(({ share, ...rest }) => ({ ...rest, share: share ?? Number.NaN }));
  if (options.some(({ share }) => Number.isNaN(share))) return denial('malformed', { name: 'fraction' });
  const many = /^(?:false|0)$/.test(item.setting('single'));
  const made = chooseAnswer(options, many, item);
  return isDenial(made) ? made : draftQuestion({ stem, ...made }, item.newId);
};

/** "All or nothing" and the Open University's multiple response: an option is right or it is not. */
export const readOptionSet: MoodleReader = (item, stem, type) => {
  const options = optionsOf(item);
  const rights = options.filter(({ share }) => (share ?? 0) > 0).length;
  const even = options.map((one) => ({ ...one, share: (one.share ?? 0) > 0 ? 1 / rights : 0 }));
  const made = chooseAnswer(even, true, item);
  if (isDenial(made)) return made;
  item.notes.add('kindChanged', { from: type });
  if (type !== 'multichoiceset') item.notes.add('weightsDropped');
  const plain = made.answer.options.map((option) => ({ ...option, weight: null }));
  return draftQuestion(
    { stem, ...made, answer: { ...made.answer, options: plain }, credit: 'all-or-nothing' },
    item.newId,
  );
};

export const readTrueFalse: MoodleReader = (item, stem) => {
  const answers = childrenOf(item.element, 'answer').map((answer) => ({
    name: childText(answer, 'text').toLowerCase(),
    share: item.shareOf(answer) ?? 0,
    feedback: item.markupOf(childOf(answer, 'feedback')),
  }));
  if (answers.some(({ name }) => name !== 'true' && name !== 'false')) return denial('malformed', { name: 'answer' });
  const right = answers.filter(({ share }) => share === 1).map(({ name }) => name);
  if (right.length > 1) return denial('notHeld', { what: 'bothTruths' });
  const form = statement(right);
  if (form.form !== 'choose') return denial('malformed', { name: 'answer' });
  const options = form.options.map((option) => ({
    ...option,
    feedback: answers.find(({ name }) => name === option.id)?.feedback ?? '',
  }));
  return draftQuestion({ kind: 'true-false', stem, answer: { ...form, options } }, item.newId);
};
