/** Reads QTI 2 items whose interactions stand in a text: words to write and lists to choose from. */
import type { Gap } from '../../../question/answer-form';
import type { Question } from '../../../question/question';
import { chooseAnswer } from '../../choose-answer';
import { type Denial, denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { gapId } from '../../gap-marks';
import { tooMany } from '../../too-many';
import { attributeOf, childrenOf, type Element } from '../../xml/element';
import type { Declared } from './declarations';
import { entryAnswer } from './entry-answer';
import { dependOnEachOther } from './gaps-depend';
import { judgeOf, rightsOf } from './judge';
import type { Qti2Item } from './qti2-item';

export function readGaps(item: Qti2Item): Question | Denial {
  const crowd = tooMany(item.interactions.length, 100);
  if (crowd) return crowd;
  const gaps: Gap[] = [];
  for (const [at, interaction] of item.interactions.entries()) {
    const declared = item.score.declared.get(attributeOf(interaction, 'responseIdentifier'));
    if (!declared) return denial('malformed', { what: 'undeclared' });
    const answer =
      interaction.name === 'textEntryInteraction'
        ? entryAnswer(item, declared)
        : listAnswer(item, interaction, declared);
    if (isDenial(answer)) return answer;
    gaps.push({ id: gapId(at + 1), weight: 1, answer });
  }
  if (dependOnEachOther(item, gaps)) return denial('notHeld', { what: 'gapsTogether' });
  const stem = item.stemWithGaps();
  if (stem === null) return denial('notHeld', { what: 'gapInFormula' });
  const weights = weightsOf(item, gaps);
  const weighed = gaps.map((gap, at) => ({ ...gap, weight: weights?.[at] ?? 1 }));
  const credit = weights ? 'each-part' : 'all-or-nothing';
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps: weighed }, credit }, item.newId);
}

function listAnswer(item: Qti2Item, interaction: Element, declared: Declared): Gap['answer'] | Denial {
  const choices = childrenOf(interaction, 'inlineChoice').map((choice) => ({
    ident: attributeOf(choice, 'identifier'),
    text: item.markup(choice),
  }));
  const judge = judgeOf(item.score, declared, [...declared.correct, ...choices.map(({ ident }) => ident)]);
  const [correct = ''] = declared.correct;
  if (judge === 'contradicts' || (judge && correct !== '' && judge(correct) < 1))
    return denial('notHeld', { what: 'keyContradicted' });
  if (declared.correct.length > 1 || (correct === '' && judge === null)) return denial('noAnswer');
  const options = choices.map(({ ident, text }) => ({
    text,
    share: correct === '' ? (judge?.(ident) ?? 0) : Number(correct === ident),
    feedback: '',
  }));
  if (!options.some(({ share }) => share === 1)) return denial('answerNotAmongOptions', { found: correct });
  if (judge && choices.some(({ ident }) => ident !== correct && judge(ident) > 0)) item.notes.add('weightsDropped');
  // An empty choice only stands for "not chosen yet".
  const made = chooseAnswer(
    options.filter(({ text, share }) => text !== '' || share > 0),
    false,
    item,
  );
  return isDenial(made) ? made : made.answer;
}

/** How much each gap counts, or null where only all of them together score. */
function weightsOf(item: Qti2Item, gaps: readonly Gap[]): number[] | null {
  const known = rightsOf(item.score);
  const rights = item.interactions.map((interaction) => {
    const ident = attributeOf(interaction, 'responseIdentifier');
    return [ident, (known.get(ident) ?? []).slice(0, 1)] as const;
  });
  const all = item.score.of(new Map(rights));
  const none = item.score.of(new Map());
  if (all === null || none === null || all <= none)
    return gaps.length > 1 && item.score.unknown() !== '' ? noted(item) : null;
  const alone = rights.map((right) => (item.score.of(new Map([right])) ?? none) - none);
  const sum = alone.reduce((total, part) => total + part, 0);
  if (alone.some((part) => part <= 0) || Math.abs(sum - (all - none)) > 1e-6) return null;
  const least = Math.min(...alone);
  return alone.map((part) => Number((part / least).toPrecision(10)));
}

function noted(item: Qti2Item): null {
  item.notes.add('weightsDropped');
  return null;
}
