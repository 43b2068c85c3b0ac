/** Makes the answer of a QTI 2 response that is written: the words or numbers that its scoring accepts, or those it declares where it has none. */
import type { FormOf } from '../../../question/answer-form';
import { type Denial, denial, isDenial } from '../../draft';
import { numberIn, numbersFrom } from '../../number-answer';
import { tooMany } from '../../too-many';
import { unknownScoring } from '../../unknown-scoring';
import { writeAnswer } from '../../write-answer';
import { attributeOf } from '../../xml/element';
import type { Declared } from './declarations';
import { noMapping } from './expression';
import { noScore } from './item-score';
import { type Judge, judgeOf } from './judge';
import { comparisonsOf, namedValues, turningPoints } from './named-values';
import { rangesOf } from './number-ranges';
import type { Qti2Item } from './qti2-item';

/** Each accepted word is tried, alone and among those of the other responses. */
const mostNamed = 2000;

export function entryAnswer(item: Qti2Item, declared: Declared): FormOf<'write'> | FormOf<'number'> | Denial {
  const isNumber = /^(?:float|integer)$/.test(declared.baseType);
  const named = namedValues(item.element, declared);
  const crowd = tooMany(named.length * item.score.declared.size, mostNamed);
  if (crowd) return crowd;
  const judge = judgeOf(item.score, declared, named);
  const unknown = item.score.unknown();
  if (unknown === noMapping) item.notes.add('weightsDropped');
  else if (unknown !== '' && unknown !== noScore) return unknownScoring(unknown);
  if (named.length === 0) return denial('noAnswer');
  if (judge === 'contradicts') return denial('notHeld', { what: 'keyContradicted' });
  return isNumber ? numberAnswer(item, declared, judge) : wordAnswer(item, declared, named, judge);
}

function numberAnswer(item: Qti2Item, declared: Declared, judge: Judge): FormOf<'number'> | Denial {
  if (typeof judge !== 'function')
    return numbersFrom(
      declaredShares(declared).map((answer) => ({ ...answer, feedback: '', tolerance: null })),
      item.notes,
    );
  const unread = declared.correct.find((text) => numberIn(text) === null);
  if (unread !== undefined) return denial('numberUnreadable', { found: unread.slice(0, 40) });
  const rights = declared.correct.map((text) => numberIn(text) ?? 0);
  const accepted = rangesOf(turningPoints(item.element, declared), judge, rights, item.notes);
  if (isDenial(accepted)) return accepted;
  const bestFirst = [...accepted].sort((one, other) => other.share - one.share);
  return { form: 'number', accepted: bestFirst, units: [], unitNeeded: false };
}

/** Where nothing says how it scores, the right values hold, or else the mapping. */
function declaredShares({ correct, mapping }: Declared): { text: string; share: number }[] {
  const entries = mapping?.entries ?? [];
  const most = Math.max(0, ...entries.map(({ value }) => value));
  const shares = new Map(entries.map(({ key, value }) => [key, most > 0 ? value / most : 0]));
  for (const text of correct) shares.set(text, 1);
  return [...shares].map(([text, share]) => ({ text, share })).filter(({ share }) => share > 0);
}

/** A sign that no text has, to try whether more than the words themselves are accepted. */
const around = '\u{E0F4}';

function wordAnswer(item: Qti2Item, declared: Declared, named: readonly string[], judge: Judge): FormOf<'write'> {
  const answers =
    typeof judge === 'function'
      ? named.map((text) => ({ text, share: judge(text) })).filter(({ share }) => share > 0)
      : declaredShares(declared);
  const isPart = (text: string) => typeof judge === 'function' && judge(`${around}${text}${around}`) > 0;
  const wildcards = answers.some(({ text }) => isPart(text));
  const said = (text: string) => {
    const plain = wildcards ? text.replaceAll('*', '\\*') : text;
    return isPart(text) ? `*${plain}*` : plain;
  };
  const told = typeof judge === 'function' ? answers.filter(({ text }) => otherCase(text) !== text) : [];
  const matchCase =
    typeof judge === 'function' && told.length > 0
      ? told.some(({ text, share }) => judge(otherCase(text)) < share)
      : saysCase(item, declared);
  if (typeof judge === 'function' && matchCase && answers.some(({ text }) => isForgiven(text, judge, named)))
    item.notes.add('settingDropped', { what: 'caseOfSome' });
  const differ = answers.filter(
    ({ text }, at) => matchCase || answers.findIndex((one) => one.text.toLowerCase() === text.toLowerCase()) === at,
  );
  return writeAnswer(
    differ.map(({ text, share }) => ({ text: said(text), share, feedback: '' })),
    { matchCase, wildcards, notes: item.notes },
  );
}

/** What the item says of capital letters, where no answer has a letter to try it with. */
function saysCase({ element }: Qti2Item, { ident, mapping }: Declared): boolean {
  const entries = mapping?.entries ?? [];
  if (entries.length > 0) return entries.some((entry) => entry.matchCase);
  return !comparisonsOf(element, ident).some((rule) => attributeOf(rule, 'caseSensitive') === 'false');
}

const isForgiven = (text: string, judge: (value: string) => number, named: readonly string[]): boolean =>
  otherCase(text) !== text && !named.includes(otherCase(text)) && judge(otherCase(text)) === judge(text);

const otherCase = (text: string): string => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());
