/** Reads choices and hot texts of QTI 2: what each option is worth is found by scoring it. */
import { newOption } from '../../../question/carry-over';
import type { KindName } from '../../../question/kinds';
import { type Denial, denial, isDenial } from '../../draft';
import { draftOptions } from '../../draft-options';
import { draftQuestion } from '../../draft-question';
import { type ManyShares, sharesOfMany } from '../../many-shares';
import { tooMany } from '../../too-many';
import { unknownScoring } from '../../unknown-scoring';
import { allOf, attributeOf, childrenOf, type Element, textIn } from '../../xml/element';
import { optionFeedback } from './modal-feedback';
import { pollRole } from './poll-role';
import type { Qti2Reader, Qti2Work } from './qti2-reader';

export const readChoice: Qti2Reader = (work) => readAmong(work, childrenOf(work.interaction, 'simpleChoice'));

/** The words to choose stand in a text of their own. */
export const readHottext: Qti2Reader = (work) => {
  work.item.notes.add('kindChanged', { from: 'hottextInteraction' });
  return readAmong(
    work,
    allOf(work.interaction, 'hottext'),
    work.item.wording.html(work.item.bodyHtml((one) => work.item.html(one))),
  );
};

function readAmong(work: Qti2Work, choices: readonly Element[], stem = work.item.stem()) {
  const { item, declared } = work;
  const idents = choices.map((choice) => attributeOf(choice, 'identifier'));
  const crowd = tooMany(idents.length);
  if (crowd) return crowd;
  if (new Set(idents).size < idents.length) return denial('malformed', { what: 'oneIdentifier' });
  const foreign = declared.correct.find((value) => !idents.includes(value));
  if (foreign !== undefined) return denial('answerNotAmongOptions', { found: foreign });
  const poll = pollRole(work.interaction);
  if (poll) return pollAmong(work, choices, { kind: poll, stem });
  const many = declared.cardinality === 'multiple' && attributeOf(work.interaction, 'maxChoices') !== '1';
  const found = many ? manyShares(work, idents) : oneShares(work, idents);
  if (isDenial(found)) return found;
  const options = choices.map((choice, at) => ({
    text: item.markup(choice),
    share: found.shares[at] ?? 0,
    feedback: item.feedbackIn(choice) || optionFeedback(item, idents[at] ?? ''),
  }));
  return draftOptions(stem, options, { many, whole: found.whole }, item);
}

function pollAmong({ item, declared }: Qti2Work, choices: readonly Element[], about: { kind: KindName; stem: string }) {
  const options = choices.map((choice) => ({
    ...newOption(item.newId(), item.markup(choice)),
    feedback: item.feedbackIn(choice),
  }));
  const many = declared.cardinality === 'multiple';
  return draftQuestion({ ...about, answer: { form: 'choose', options, right: [], many } }, item.newId);
}

/** Where the scoring can't be understood, the key that is declared holds, without shares. */
function fromKey({ item, declared }: Qti2Work, idents: readonly string[]): ManyShares | Denial {
  const unknown = item.score.unknown();
  if (declared.correct.length === 0 && isHandWritten(item.element) && unknown === '')
    return denial('notHeld', { what: 'noKeyInScoring' });
  if (declared.correct.length === 0)
    return unknown === '' ? { shares: idents.map(() => 0), whole: true } : unknownScoring(unknown);
  if (unknown !== '') item.notes.add('weightsDropped');
  return {
    shares: idents.map((name) => (declared.correct.includes(name) ? 1 / declared.correct.length : 0)),
    whole: true,
  };
}

const mappedSet = ({ mapping }: Qti2Work['declared']): string[] =>
  (mapping?.entries ?? []).filter(({ value }) => value > 0).map(({ key }) => key);

const isHandWritten = (item: Element): boolean => allOf(item, 'setOutcomeValue').length > 0;

/** The sets of options that the processing names. */
const namedSets = (item: Element, idents: readonly string[]): string[][] =>
  allOf(item, 'multiple', 'and', 'responseIf', 'responseElseIf').map((element) => {
    const named = new Set(allOf(element, 'baseValue').map((value) => textIn(value).trim()));
    return idents.filter((name) => named.has(name));
  });

function oneShares(work: Qti2Work, idents: readonly string[]): ManyShares | Denial {
  const { item, declared } = work;
  const scores = idents.map((name) => item.score.of(new Map([[declared.ident, [name]]])));
  if (scores.some((score) => score === null)) return keyOfOne(work, idents);
  const best = Math.max(0, ...scores.map(Number));
  if (best <= 0) return keyOfOne(work, idents);
  const shares = scores.map((score) => Math.max(-1, Math.min(1, Number(score) / best)));
  if (declared.correct.length === 1 && shares[idents.indexOf(declared.correct[0] ?? '')] !== 1)
    return denial('notHeld', { what: 'keyContradicted' });
  return { shares, whole: false };
}

function keyOfOne(work: Qti2Work, idents: readonly string[]): ManyShares | Denial {
  const found = fromKey(work, idents);
  if (isDenial(found)) return found;
  return { shares: found.shares.map((share) => (share > 0 ? 1 : 0)), whole: false };
}

function manyShares(work: Qti2Work, idents: readonly string[]): ManyShares | Denial {
  const { item, declared } = work;
  const score = (chosen: readonly string[]) => item.score.of(new Map([[declared.ident, chosen]]));
  if (score([...declared.correct]) === null || score([]) === null) return fromKey(work, idents);
  const found = sharesOfMany(
    idents,
    {
      score: (chosen) => score(chosen) ?? 0,
      likely: [declared.correct, mappedSet(declared), ...namedSets(item.element, idents)],
      rules: allOf(item.element, 'baseValue').length + 1,
    },
    item.notes,
  );
  if (isDenial(found)) return found;
  const right = idents.filter((_, at) => (found.shares[at] ?? 0) > 0);
  if (right.length === 0) return fromKey(work, idents);
  const agrees =
    declared.correct.length === 0 ||
    (right.length === declared.correct.length && right.every((name) => declared.correct.includes(name)));
  return agrees ? found : denial('notHeld', { what: 'keyContradicted' });
}
