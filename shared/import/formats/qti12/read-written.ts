/** Reads QTI 1.2 items that are answered in writing: words, essays and orders. */
import { plainText } from '../../../rich-text/plain-text';
import { denial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { unknownScoring } from '../../unknown-scoring';
import { writeAnswer } from '../../write-answer';
import { allOf, attributeOf, type Element, textIn } from '../../xml/element';
import type { Qti12Reader } from './qti12-reader';
import { feedbackFor, type Scoring, scoreOf } from './scoring';

/** What the rules compare a response with. */
export const namedFor = (ident: string, { rules }: Scoring): Element[] =>
  rules
    .flatMap(({ element }) => allOf(element, 'varequal', 'varsubstring'))
    .filter((part) => attributeOf(part, 'respident') === ident);

/** Texts that the rules name for a response, with those that earn something. */
export function acceptedTexts(ident: string, scoring: Scoring): string[] {
  const words = namedFor(ident, scoring).map((part) => textIn(part).trim());
  const apart = words.filter((word) => word !== '' && scoreOf(scoring, new Map([[ident, [word]]])) > 0);
  if (apart.length > 0) return [...new Set(apart)];
  return [...new Set(words.filter((word) => word !== '' && scoresAmongOthers(ident, word, scoring)))];
}

/** Where only all blanks together score: this one with the first words of each of the others. */
function scoresAmongOthers(ident: string, word: string, scoring: Scoring): boolean {
  return scoring.rules.some(({ element }) => {
    const given = new Map<string, string[]>();
    for (const part of allOf(element, 'varequal', 'varsubstring').reverse())
      given.set(attributeOf(part, 'respident'), [textIn(part).trim()]);
    return given.has(ident) && scoreOf(scoring, given.set(ident, [word])) > 0;
  });
}

/** Written without any key it is an essay. */
export const readWritten: Qti12Reader = (work) => {
  const { item, shown, scoring, stem } = work;
  const ident = shown.responses[0]?.ident ?? '';
  if (scoring.unknown !== '') return unknownScoring(scoring.unknown);
  const texts = acceptedTexts(ident, scoring);
  if (texts.length === 0 && !isShort(work.type)) return readEssay(work);
  const score = (text: string) => scoreOf(scoring, new Map([[ident, [text]]]));
  const best = Math.max(0, ...texts.map(score));
  const parts = scoring.rules.flatMap(({ element }) => allOf(element, 'varequal', 'varsubstring'));
  const holds = (text: string) => parts.some((part) => part.name === 'varsubstring' && textIn(part).trim() === text);
  const anyStar = texts.some(holds);
  const answers = texts.map((text) => ({
    text: holds(text) ? `*${text.replaceAll('*', '\\*')}*` : anyStar ? text.replaceAll('*', '\\*') : text,
    share: score(text) / best,
    feedback:
      feedbackFor(scoring, new Map([[ident, [text]]]))
        .filter((link) => !/^(?:correct|incorrect|general)(?:_fb)?$/.test(link))
        .map((link) => item.feedback(link))
        .find((said) => said !== '') ?? '',
  }));
  const matchCase = parts.some((part) => attributeOf(part, 'case').toLowerCase() === 'yes');
  const answer = writeAnswer(answers, { matchCase, wildcards: anyStar, notes: item.notes });
  return draftQuestion({ kind: 'short-answer', stem, answer }, item.newId);
};

const isShort = (type: string): boolean => /short.?answer|fill|fib|blank/i.test(type);

export const readEssay: Qti12Reader = ({ item, stem }) => {
  item.notes.add('essayAsDiscussion');
  return draftQuestion(
    {
      kind: 'discussion',
      stem,
      answer: { form: 'talk', think: 60, pair: 120, share: 240, starter: '' },
      notes: item.feedback('solution'),
    },
    item.newId,
  );
};

/** The rule that scores names the options in their right order. */
export const readOrder: Qti12Reader = ({ item, shown, scoring, stem }) => {
  const [response] = shown.responses;
  if (!response) return denial('noOptions');
  const texts = new Map(response.labels.map((label) => [attributeOf(label, 'ident'), item.markup(label)]));
  const orders = scoring.rules
    .filter(({ effects }) => effects.some(({ value }) => value > 0))
    .map(({ element }) => orderIn(allOf(element, 'varequal')));
  const order = orders.find((names) => names.length === texts.size && new Set(names).size === texts.size);
  if (orders.length === 0) return denial('noAnswer');
  if (!order?.every((name) => texts.has(name))) return denial('notHeld', { what: 'orderScoring' });
  const items = order.map((name) => ({ id: item.newId(), text: texts.get(name) ?? '' }));
  if (items.some(({ text }) => plainText(text) === '' && !text.includes('media:')))
    return denial('notHeld', { what: 'emptyItem' });
  return draftQuestion({ kind: 'ordering', stem, answer: { form: 'order', items } }, item.newId);
};

function orderIn(parts: Parameters<typeof textIn>[0][]): string[] {
  const placed = parts.map((part, at) => ({
    name: textIn(part).trim(),
    place: Number(attributeOf(part, 'index') || at + 1),
  }));
  return placed.sort((one, other) => one.place - other.place).map(({ name }) => name);
}
