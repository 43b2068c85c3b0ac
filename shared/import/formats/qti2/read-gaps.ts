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
import type { Qti2Item } from './qti2-item';

export function readGaps(item: Qti2Item): Question | Denial {
  const crowd = tooMany(item.interactions.length, 100);
  if (crowd) return crowd;
  const gaps: Gap[] = [];
  for (const [at, interaction] of item.interactions.entries()) {
    const declared = item.score.declared.get(attributeOf(interaction, 'responseIdentifier'));
    if (!declared) return denial('malformed', { what: 'a response that is not declared' });
    const answer =
      interaction.name === 'textEntryInteraction'
        ? entryAnswer(item, declared)
        : listAnswer(item, interaction, declared);
    if (isDenial(answer)) return answer;
    gaps.push({ id: gapId(at + 1), weight: 1, answer });
  }
  if (mustDiffer(item, gaps)) return denial('notHeld', { what: 'gaps that have to be filled with different words' });
  const stem = item.stemWithGaps();
  if (stem === null) return denial('notHeld', { what: 'a gap inside a formula' });
  const weights = weightsOf(item, gaps);
  const weighed = gaps.map((gap, at) => ({ ...gap, weight: weights?.[at] ?? 1 }));
  const credit = weights ? 'each-part' : 'all-or-nothing';
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps: weighed }, credit }, item.newId);
}

/** What the scoring says of one value of a response, all others left out. */
const scoreAlone = (item: Qti2Item, { ident }: Declared, value: string): number | null =>
  item.score.of(new Map([[ident, [value]]]));

function listAnswer(item: Qti2Item, interaction: Element, declared: Declared): Gap['answer'] | Denial {
  const choices = childrenOf(interaction, 'inlineChoice').map((choice) => ({
    ident: attributeOf(choice, 'identifier'),
    text: item.markup(choice),
  }));
  const scores = choices.map(({ ident }) => scoreAlone(item, declared, ident));
  const best = Math.max(0, ...scores.map((score) => score ?? 0));
  const byKey = declared.correct.length > 0 || best <= 0;
  if (byKey && declared.correct.length !== 1) return denial('noAnswer');
  const options = choices.map(({ ident, text }, at) => ({
    text,
    share: byKey ? Number(declared.correct[0] === ident) : Math.max(0, (scores[at] ?? 0) / best),
    feedback: '',
  }));
  if (!options.some(({ share }) => share === 1))
    return denial('answerNotAmongOptions', { found: declared.correct[0] ?? '' });
  // An empty choice only stands for "not chosen yet".
  const made = chooseAnswer(
    options.filter(({ text, share }) => text !== '' || share > 0),
    false,
    item,
  );
  return isDenial(made) ? made : made.answer;
}

/** Whether the same right word in each of several gaps scores less than different ones. */
function mustDiffer(item: Qti2Item, gaps: readonly Gap[]): boolean {
  const words = gaps.map(({ answer }) => (answer.form === 'write' ? answer.accepted : []));
  const idents = item.interactions.map((interaction) => attributeOf(interaction, 'responseIdentifier'));
  const score = (pick: (at: number) => string) =>
    item.score.of(new Map(idents.map((ident, at) => [ident, [pick(at)]]))) ?? 0;
  const alike = words.length > 1 && words.every((list) => list.length > 1 && list.join('|') === words[0]?.join('|'));
  return alike && score(() => words[0]?.[0] ?? '') < score((at) => words[0]?.[at % (words[0]?.length ?? 1)] ?? '');
}

/** How much each gap counts, or null where only all of them together score. */
function weightsOf(item: Qti2Item, gaps: readonly Gap[]): number[] | null {
  const rights = item.interactions.map((interaction) => {
    const declared = item.score.declared.get(attributeOf(interaction, 'responseIdentifier'));
    const best = [...(declared?.mapping?.entries ?? [])].sort((one, other) => other.value - one.value)[0]?.key;
    return [declared?.ident ?? '', [declared?.correct[0] ?? best ?? '']] as const;
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
