/** Reads QTI 2 interactions that are answered alone: a word or number to write, an essay, a slider. */
import { written } from '../../../question/kinds/short-answer';
import { plainText } from '../../../rich-text/plain-text';
import { denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { numberIn } from '../../number-answer';
import { entryAnswer } from './entry-answer';
import { pollRole } from './poll-role';
import type { Qti2Reader } from './qti2-reader';

/** A line to write on below a text. */
export const readEntry: Qti2Reader = ({ item, interaction, declared }) => {
  if (pollRole(interaction))
    return draftQuestion(
      { kind: 'word-poll', stem: item.wording.html(item.bodyHtml(() => '')), answer: written([], 1) },
      item.newId,
    );
  const answer = entryAnswer(item, declared);
  if (isDenial(answer)) return answer;
  const stem = item.wording.html(item.bodyHtml(() => ''));
  return draftQuestion({ kind: answer.form === 'number' ? 'numeric' : 'short-answer', stem, answer }, item.newId);
};

/** A right value of a long text is a model for the teacher. */
export const readExtended: Qti2Reader = ({ item, declared }) => {
  item.notes.add('essayAsDiscussion');
  const notes = declared.correct.map((text) => item.wording.text(text)).join('\n\n');
  return draftQuestion(
    {
      kind: 'discussion',
      stem: item.stem(),
      notes,
      answer: { form: 'talk', think: 60, pair: 120, share: 240, starter: '' },
    },
    item.newId,
  );
};

/** A slider is a number by another hand. */
export const readSlider: Qti2Reader = ({ item, declared }) => {
  if (plainText(declared.correct[0] ?? '') === '') return denial('noAnswer');
  if (numberIn(declared.correct[0] ?? '') === null)
    return denial('numberUnreadable', { found: declared.correct[0] ?? '' });
  const answer = entryAnswer(item, { ...declared, baseType: 'float' });
  if (isDenial(answer)) return answer;
  item.notes.add('kindChanged', { from: 'sliderInteraction' });
  return draftQuestion({ kind: 'numeric', stem: item.stem(), answer }, item.newId);
};
