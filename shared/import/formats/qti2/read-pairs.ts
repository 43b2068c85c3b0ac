/** Reads QTI 2 interactions that put things together: matching, associating, filling gaps from a list, ordering. */
import type { Gap } from '../../../question/answer-form';
import { newOption } from '../../../question/carry-over';
import { type Denial, denial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { gapId, gapMark } from '../../gap-marks';
import { tooMany } from '../../too-many';
import { allOf, attributeOf, childrenOf, type Element } from '../../xml/element';
import { innerHtml } from '../../xml/to-html';
import type { Declared } from './declarations';
import type { Qti2Item } from './qti2-item';
import type { Qti2Reader } from './qti2-reader';

/** The pairs that are right: those declared, or those that a mapping gives something for. */
const pairsOf = ({ correct, mapping }: Declared): string[][] => {
  const mapped = (mapping?.entries ?? []).filter(({ value }) => value > 0).map(({ key }) => key);
  return (correct.length > 0 ? correct : mapped).map((pair) => pair.split(' '));
};

/** Whether a part that is right scores by itself; refused where the scoring says otherwise than the key. */
function creditOf(
  { score, notes }: Qti2Item,
  { ident, mapping }: Declared,
  pairs: readonly string[][],
): 'each-part' | 'all-or-nothing' | Denial {
  const scoreOf = (...parts: readonly string[][]) => score.of(new Map([[ident, parts.map((part) => part.join(' '))]]));
  const none = score.of(new Map());
  if (none === null || !score.sets) {
    if (score.unknown() !== '') notes.add('weightsDropped');
    return 'all-or-nothing';
  }
  if ((scoreOf(...pairs) ?? none) <= none) return denial('notHeld', { what: 'keyContradicted' });
  const parts = pairs.map((pair) => (scoreOf(pair) ?? none) - none);
  const named = new Set(pairs.map((pair) => pair.join(' ')));
  const others = (mapping?.entries ?? []).filter(({ key }) => !named.has(key));
  const uneven = parts.some((part) => Math.abs(part - (parts[0] ?? 0)) > 1e-6);
  if (uneven || others.some(({ key }) => (scoreOf([key]) ?? none) > none)) notes.add('weightsDropped');
  return (parts[0] ?? 0) > 0 && pairs.length > 1 ? 'each-part' : 'all-or-nothing';
}

export const readMatch: Qti2Reader = ({ item, interaction, declared }) => {
  const [first = [], second = []] = childrenOf(interaction, 'simpleMatchSet').map((set) =>
    childrenOf(set, 'simpleAssociableChoice'),
  );
  const pairs = pairsOf(declared);
  const crowd = tooMany(Math.max(first.length, second.length, pairs.length));
  if (crowd) return crowd;
  if (pairs.length === 0) return denial('noAnswer');
  const ids = (choices: readonly Element[]) => choices.map((choice) => attributeOf(choice, 'identifier'));
  const isOnce = (side: number, choices: readonly Element[]) =>
    ids(choices).every((id) => pairs.filter((pair) => pair[side] === id).length === 1);
  const turned = !isOnce(0, first) && isOnce(1, second);
  if (!turned && !isOnce(0, first)) return denial('notHeld', { what: 'oddTicks' });
  const [lefts, rights] = turned ? [second, first] : [first, second];
  const rightOf = (id: string) => pairs.find((pair) => pair[turned ? 1 : 0] === id)?.[turned ? 0 : 1];
  return matching(item, lefts, rights, rightOf, creditOf(item, declared, pairs));
};

/** Each thing belongs to one other; which of them stands left means nothing. */
export const readAssociate: Qti2Reader = ({ item, interaction, declared }) => {
  const choices = childrenOf(interaction, 'simpleAssociableChoice');
  const pairs = pairsOf(declared);
  const used = pairs.flat();
  if (pairs.length === 0) return denial('noAnswer');
  if (new Set(used).size < used.length) return denial('notHeld', { what: 'belongsToSeveral' });
  const isLeft = (choice: Element) => pairs.some(([left]) => left === attributeOf(choice, 'identifier'));
  item.notes.add('kindChanged', { from: 'associateInteraction' });
  const rightOf = (id: string) => pairs.find(([left]) => left === id)?.[1];
  const credit = creditOf(item, declared, pairs);
  return matching(
    item,
    choices.filter(isLeft),
    choices.filter((choice) => !isLeft(choice)),
    rightOf,
    credit,
  );
};

function matching(
  item: Qti2Item,
  lefts: readonly Element[],
  rights: readonly Element[],
  rightOf: (id: string) => string | undefined,
  credit: 'each-part' | 'all-or-nothing' | Denial,
) {
  if (typeof credit !== 'string') return credit;
  const texts = new Map(rights.map((right) => [attributeOf(right, 'identifier'), item.markup(right)]));
  const wanted = lefts.map((left) => rightOf(attributeOf(left, 'identifier')) ?? '');
  const missing = wanted.find((id) => !texts.has(id));
  if (missing !== undefined) return denial('answerNotAmongOptions', { found: missing });
  const pairs = lefts.map((left, at) => ({
    id: item.newId(),
    left: item.markup(left),
    right: texts.get(wanted[at] ?? '') ?? '',
  }));
  const extra = [...texts].filter(([id]) => !wanted.includes(id)).map(([, text]) => ({ id: item.newId(), text }));
  return draftQuestion(
    { kind: 'matching', stem: item.stem(), answer: { form: 'match', pairs, extra }, credit },
    item.newId,
  );
}

/** Words of a list go into the gaps of a text. */
export const readGapMatch: Qti2Reader = ({ item, interaction, declared }) => {
  const words = childrenOf(interaction, 'gapText', 'gapImg');
  const pairs = pairsOf(declared);
  const marks = allOf(interaction, 'gap');
  const crowd = tooMany(Math.max(words.length, marks.length, pairs.length));
  if (crowd) return crowd;
  const gaps: Gap[] = [];
  for (const mark of marks) {
    const right = pairs.filter(([, gap]) => gap === attributeOf(mark, 'identifier')).map(([word]) => word);
    if (right.length === 0) return denial('noAnswer');
    if (right.length > 1) return denial('notHeld', { what: 'severalInGap' });
    const answer = listOf(item, words, right[0] ?? '');
    if ('code' in answer) return answer;
    gaps.push({ id: gapId(gaps.length + 1), weight: 1, answer });
  }
  item.notes.add('kindChanged', { from: 'gapMatchInteraction' });
  const inner = innerHtml(interaction, (element) => {
    if (element.name === 'gapText' || element.name === 'gapImg') return '';
    return element.name === 'gap' ? gapMark(marks.indexOf(element) + 1) : null;
  });
  const stem = item.wording.withGaps(
    item.bodyHtml(() => inner),
    gaps.length,
  );
  if (stem === null) return denial('notHeld', { what: 'gapInFormula' });
  const credit = creditOf(item, declared, pairs);
  if (typeof credit !== 'string') return credit;
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps }, credit }, item.newId);
};

function listOf(item: Qti2Item, words: readonly Element[], right: string): Gap['answer'] | Denial {
  const options = words.map((word) => newOption(item.newId(), item.markup(word)));
  const rights = options.filter((_, at) => attributeOf(words[at] ?? null, 'identifier') === right).map(({ id }) => id);
  return rights.length === 1
    ? { form: 'choose', options, right: rights, many: false }
    : denial('answerNotAmongOptions', { found: right });
}

export const readOrder: Qti2Reader = ({ item, interaction, declared }) => {
  const texts = new Map(
    childrenOf(interaction, 'simpleChoice').map((choice) => [attributeOf(choice, 'identifier'), item.markup(choice)]),
  );
  if (declared.correct.length === 0) return denial('noAnswer');
  const known = declared.correct.every((id) => texts.has(id));
  if (!known || new Set(declared.correct).size !== texts.size || declared.correct.length !== texts.size)
    return denial('notHeld', { what: 'someInOrder' });
  const { score } = item;
  const none = score.of(new Map());
  if (score.sets && none !== null && (score.of(new Map([[declared.ident, declared.correct]])) ?? none) <= none)
    return denial('notHeld', { what: 'keyContradicted' });
  const items = declared.correct.map((id) => ({ id: item.newId(), text: texts.get(id) ?? '' }));
  return draftQuestion({ kind: 'ordering', stem: item.stem(), answer: { form: 'order', items } }, item.newId);
};
