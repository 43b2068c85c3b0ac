/** Makes the answer of a QTI 2 response that is written: words or numbers, with shares from its mapping. */
import type { FormOf } from '../../../question/answer-form';
import { type Denial, denial } from '../../draft';
import { numberIn, numbersFrom } from '../../number-answer';
import { writeAnswer } from '../../write-answer';
import { allOf, attributeOf, type Element } from '../../xml/element';
import type { Declared } from './declarations';
import type { Qti2Item } from './qti2-item';

export function entryAnswer(item: Qti2Item, declared: Declared): FormOf<'write'> | FormOf<'number'> | Denial {
  const answers = answersOf(item, declared);
  const unknown = item.score.unknown();
  if (answers.length === 0)
    return unknown === '' ? denial('noAnswer') : denial('notHeld', { what: `scoring with ${unknown}` });
  if (/^(?:float|integer)$/.test(declared.baseType)) return numberAnswer(item, declared, answers);
  const entries = declared.mapping?.entries ?? [];
  const matchCase =
    entries.length > 0 ? entries.some((entry) => entry.matchCase) : !isForgiving(item.element, declared.ident);
  return writeAnswer(answers, { matchCase, wildcards: false, notes: item.notes });
}

interface Answer {
  text: string;
  share: number;
  feedback: string;
}

/** The mapping where there is one that gives something, else the right values. */
function answersOf(item: Qti2Item, { correct, mapping, ident }: Declared): Answer[] {
  const candidates = [...new Set([...correct, ...(mapping?.entries.map(({ key }) => key) ?? [])])].filter(
    (text) => text !== '',
  );
  const none = item.score.of(new Map()) ?? 0;
  const scores = candidates.map((text) => (item.score.of(new Map([[ident, [text]]])) ?? 0) - none);
  const best = Math.max(0, ...scores);
  if (best > 0)
    return candidates
      .map((text, at) => ({ text, share: Math.max(0, (scores[at] ?? 0) / best), feedback: '' }))
      .filter(({ share }) => share > 0);
  const most = Math.max(0, ...(mapping?.entries.map(({ value }) => value) ?? []));
  const mapped = (text: string) => mapping?.entries.find(({ key }) => key === text)?.value ?? 0;
  const share = (text: string) => (correct.includes(text) ? 1 : most > 0 ? mapped(text) / most : 0);
  return candidates.map((text) => ({ text, share: share(text), feedback: '' })).filter((answer) => answer.share > 0);
}

function numberAnswer(item: Qti2Item, declared: Declared, answers: readonly Answer[]): FormOf<'number'> | Denial {
  const room = toleranceOf(item.element, declared.ident);
  if (room === null) return denial('notHeld', { what: 'a tolerance that is not the same on both sides' });
  return numbersFrom(
    answers.map((answer) => {
      const value = numberIn(answer.text) ?? 0;
      const size = room.relative ? Math.abs(value) * (room.size / 100) : room.size;
      return { ...answer, tolerance: String(Number(size.toPrecision(12))) };
    }),
    item.notes,
  );
}

const comparisons = (item: Element, ident: string, name: string): Element[] =>
  allOf(item, name).filter((element) =>
    allOf(element, 'variable').some((one) => attributeOf(one, 'identifier') === ident),
  );

/** How far from the number an answer may be; null where it is not even. */
function toleranceOf(item: Element, ident: string): { size: number; relative: boolean } | null {
  const [equal] = comparisons(item, ident, 'equal');
  const mode = attributeOf(equal ?? null, 'toleranceMode');
  if (!equal || mode === '' || mode === 'exact') return { size: 0, relative: false };
  const [below = 0, above = below] = attributeOf(equal, 'tolerance').split(/\s+/).map(Number);
  return below === above && Number.isFinite(below) ? { size: below, relative: mode === 'relative' } : null;
}

const isForgiving = (item: Element, ident: string): boolean =>
  comparisons(item, ident, 'stringMatch').some((element) => attributeOf(element, 'caseSensitive') === 'false');
