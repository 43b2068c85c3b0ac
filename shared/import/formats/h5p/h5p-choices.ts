/** Reads the H5P contents in which something is chosen. */

import { newOption } from '../../../question/carry-over';
import { statement } from '../../../question/kinds/true-false';
import { plainText } from '../../../rich-text/plain-text';
import { denial } from '../../draft';
import { draftOptions } from '../../draft-options';
import { draftQuestion } from '../../draft-question';
import { listOf, recordOf, wordsOf } from '../../json/open-json';
import type { H5pReader } from './h5p-reader';
import { cutStars } from './stars';

/** A wrong pick takes away what a right one gives, unless the author gives one point for all. */
export const readMultiChoice: H5pReader = (item) => {
  const answers = listOf(item.params.answers).map(recordOf);
  if (answers.some((answer) => !answer)) return denial('malformed', { name: 'answers' });
  const isRight = answers.map((answer) => answer?.correct === true || answer?.correct === 'true');
  const rights = isRight.filter(Boolean).length;
  const type = wordsOf(item.behaviour('type'));
  const many = type === 'multi' || (type !== 'single' && rights > 1);
  const single = item.behaviour('singlePoint') === true;
  const part = many ? 1 / Math.max(1, rights) : 1;
  const wrong = many && !single ? -part : 0;
  const options = answers.map((answer, at) => {
    const said = recordOf(answer?.tipsAndFeedback);
    if (wordsOf(said?.tip) !== '') item.notes.add('settingDropped', { what: 'tips' });
    if (wordsOf(said?.notChosenFeedback) !== '') item.notes.add('feedbackDropped');
    return {
      text: item.markup(answer?.text),
      share: isRight[at] ? part : wrong,
      feedback: item.markup(said?.chosenFeedback),
    };
  });
  const read = draftOptions(item.markup(item.params.question), options, { many, whole: many && single }, item);
  return 'code' in read ? read : { ...read, points: many && !single ? Math.max(1, rights) : 1 };
};

export const readTrueFalse: H5pReader = (item) => {
  const right = wordsOf(item.params.correct).toLowerCase();
  if (right !== 'true' && right !== 'false') return denial('noRightOption');
  const said = ['feedbackOnCorrect', 'feedbackOnWrong'].map((name) => wordsOf(item.behaviour(name)));
  if (said.some((text) => text !== '')) item.notes.add('feedbackDropped');
  return draftQuestion(
    { kind: 'true-false', stem: item.markup(item.params.question), answer: statement([right]) },
    item.newId,
  );
};

/** The first answer is the right one. */
export const readFirstIsRight: H5pReader = (item) => {
  const texts = listOf(item.params.answers ?? item.params.summary).map((text) => item.markup(text));
  const options = texts.map((text, at) => ({ text, share: Number(at === 0), feedback: '' }));
  return draftOptions(item.markup(item.params.question), options, { many: false, whole: false }, item);
};

export const readPoll: H5pReader = (item) => {
  const options = listOf(item.params.alternatives).map((one) =>
    newOption(item.newId(), item.markup(recordOf(one)?.text)),
  );
  const many = wordsOf(item.params.inputType) === 'checkbox';
  const answer = { form: 'choose', options, right: [], many } as const;
  return draftQuestion(
    { kind: 'poll', stem: item.markup(item.params.question), answer: { ...answer, right: [] } },
    item.newId,
  );
};

/** So many words can stand as options. */
const mostWords = 16;

/** Words marked with stars are to be found in a text. */
export const readMarkWords: H5pReader = (item) => {
  const text = plainText(item.markup(item.params.textField));
  const parts = cutStars(text);
  if (!parts) return denial('notClosed', { sign: '*' });
  const words = parts.flatMap(({ text: words, marked }) =>
    words
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((word) => ({ word, marked })),
  );
  const rights = words.filter(({ marked }) => marked).length;
  if (rights === 0) return denial('noAnswer');
  if (words.length > mostWords || new Set(words.map(({ word }) => word)).size < words.length)
    return denial('notHeld', { what: 'wordsInText' });
  item.notes.add('kindChanged', { from: 'H5P.MarkTheWords' });
  const options = words.map(({ word, marked }) => ({
    text: item.wording.text(word),
    share: (marked ? 1 : -1) / rights,
    feedback: '',
  }));
  const stem = [
    item.markup(item.params.taskDescription),
    item.wording.text(parts.map(({ text: words }) => words).join('')),
  ];
  return draftOptions(stem.filter(Boolean).join('\n\n'), options, { many: true, whole: false }, item);
};
