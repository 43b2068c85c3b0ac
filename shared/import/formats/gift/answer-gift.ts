/** Makes the kind and the answer of a GIFT question from what stands between its braces. */
import { plainText } from '../../../rich-text/plain-text';
import { chooseAnswer } from '../../choose-answer';
import { type Denial, denial, isDenial, type Notes } from '../../draft';
import { writeAnswer } from '../../write-answer';
import { cutAnswers, type GiftAnswer, withOwnHash } from './gift-answers';
import { giftMarkup } from './gift-text';
import type { Answered, GiftTools } from './gift-tools';
import { matchGift } from './match-gift';
import { numberGift } from './number-gift';
import { truthGift } from './truth-gift';

/** In the order in which Moodle tells the types apart. */
export function answerGift(inside: string, tools: GiftTools): Answered | Denial {
  if (inside === '') return essay(tools.notes);
  if (inside.startsWith('#')) return numberGift(inside.slice(1), tools);
  const answers = cutAnswers(inside, '=~').map(withOwnHash);
  if (answers.some(({ sign }) => sign === '~')) return chooseGift(answers, tools);
  const truth = truthGift(inside, tools);
  if (truth) return truth;
  const isMatch = answers.some(({ sign, text }) => sign === '=' && text.includes('->'));
  return isMatch ? matchGift(answers, tools) : writeGift(answers, tools);
}

function essay(notes: Notes): Answered {
  notes.add('essayAsDiscussion');
  return {
    kind: 'discussion',
    answer: { form: 'talk', think: 60, pair: 120, share: 240, starter: '' },
    credit: 'all-or-nothing',
  };
}

/** With a "=" one option is chosen, without one several (Moodle). */
function chooseGift(answers: readonly GiftAnswer[], { newId, notes, lost, sort }: GiftTools): Answered | Denial {
  const rights = answers.filter(({ sign }) => sign === '=');
  const loose = answers.some(({ sign, glued }) => sign === '=' && glued);
  if (loose && (rights.length > 1 || answers.some(({ share }) => share !== null)))
    return denial('malformed', { what: 'unmarkedSign' });
  if (answers.length < 2) return denial('oneOption');
  const options = answers.map(({ sign, share, text, feedback }) => ({
    text: giftMarkup(text, sort, lost),
    share: share ?? (sign === '=' ? 1 : 0),
    feedback: feedback === '' ? '' : giftMarkup(feedback, sort, lost),
  }));
  const made = chooseAnswer(options, rights.length === 0, { newId, notes });
  if (isDenial(made)) return made;
  if (made.answer.options.length < 2) return denial('oneOption');
  if (made.answer.right.length === 0) notes.add('noKey');
  return made;
}

function writeGift(answers: readonly GiftAnswer[], { notes, lost, sort }: GiftTools): Answered | Denial {
  const texts = answers.map(({ share, text, feedback }) => ({
    text: plainText(giftMarkup(text, sort, lost)),
    share: share ?? 1,
    feedback: feedback === '' ? '' : giftMarkup(feedback, sort, lost),
  }));
  if (texts.every(({ text }) => text.trim() === '')) return denial('noAnswer');
  const answer = writeAnswer(texts, { matchCase: false, wildcards: true, notes });
  if (answer.accepted.length === 0) notes.add('noKey');
  return { kind: 'short-answer', answer, credit: 'all-or-nothing' };
}
