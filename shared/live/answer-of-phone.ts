/** Turns what a phone gave by places into an answer by ids, and back for a phone that comes back to its seat. */
import type { Answer, AnswerForm, AnswerOf, FormOf } from '../question/answer-form';
import { askedOf, gapsInOrder } from '../question/asked';
import { fitsForm } from '../question/forms';
import type { Question } from '../question/question';
import type { PhoneAnswer } from './phone-answer';

type PhoneAnswerOf<F extends PhoneAnswer['form']> = Extract<PhoneAnswer, { form: F }>;

/** Null where the answer does not fit what the phone was shown. */
export function answerOfPhone(question: Question, given: PhoneAnswer): Answer | null {
  const answer = readAnswer(question, given);
  return answer && fitsForm(question.answer, answer) ? answer : null;
}

function readAnswer(question: Question, given: PhoneAnswer): Answer | null {
  const { answer: form } = question;
  switch (given.form) {
    case 'choose':
      return form.form === 'choose' ? { form: 'choose', optionIds: idsAt(form.options, given.picks) } : null;
    case 'write':
    case 'number':
      return { form: given.form, text: given.text.trim() };
    case 'match':
      return form.form === 'match' ? matchOf(question, form, given) : null;
    case 'order':
      return form.form === 'order' ? orderOf(question, form, given) : null;
    case 'gaps':
      return form.form === 'gaps' ? gapsOf(question, form, given) : null;
  }
}

const idsAt = (parts: readonly { id: string }[], places: readonly number[]): string[] =>
  [...new Set(places)].flatMap((place) => parts[place]?.id ?? []);

/** Where equal texts stand on the right, the one that belongs to the left side is meant. */
function matchOf(question: Question, form: FormOf<'match'>, { rights }: PhoneAnswerOf<'match'>): Answer {
  const asked = askedOf(question);
  const shown = asked.form === 'match' ? asked.rights : [];
  const sides = [...form.pairs.map(({ id, right }) => ({ id, text: right })), ...form.extra];
  const entries = form.pairs.flatMap((pair, index) => {
    const text = shown[rights[index] ?? -1];
    const id = pair.right === text ? pair.id : sides.find((side) => side.text === text)?.id;
    return id === undefined ? [] : [[pair.id, id] as const];
  });
  return { form: 'match', rights: Object.fromEntries(entries) };
}

function orderOf(question: Question, form: FormOf<'order'>, { items }: PhoneAnswerOf<'order'>): Answer {
  const asked = askedOf(question);
  const shown = asked.form === 'order' ? asked.items : [];
  const ids = [...new Set(items)].flatMap((place) => form.items.find(({ text }) => text === shown[place])?.id ?? []);
  return { form: 'order', itemIds: ids };
}

function gapsOf({ stem }: Question, form: FormOf<'gaps'>, { filled }: PhoneAnswerOf<'gaps'>): Answer {
  const entries = gapsInOrder(stem, form).flatMap(({ id, answer }, index) => {
    const given = filled[index];
    const said = typeof given === 'number' ? optionAt(answer, given) : given?.trim();
    return said === undefined || said === '' ? [] : [[id, said] as const];
  });
  return { form: 'gaps', filled: Object.fromEntries(entries) };
}

const optionAt = (answer: AnswerForm, place: number): string | undefined =>
  answer.form === 'choose' ? answer.options[place]?.id : undefined;

/** What a phone would have given for this answer. */
export function phoneAnswerOf(question: Question, answer: Answer): PhoneAnswer | null {
  const { answer: form, stem } = question;
  const asked = askedOf(question);
  if (answer.form === 'choose' && form.form === 'choose')
    return { form: 'choose', picks: answer.optionIds.flatMap((id) => placeOf(form.options, id)) };
  if (answer.form === 'write' || answer.form === 'number') return { form: answer.form, text: answer.text };
  if (answer.form === 'match' && form.form === 'match' && asked.form === 'match')
    return {
      form: 'match',
      rights: form.pairs.map((pair) => placeOfRight(form, answer.rights[pair.id], asked.rights)),
    };
  if (answer.form === 'order' && form.form === 'order' && asked.form === 'order')
    return { form: 'order', items: answer.itemIds.flatMap((id) => placeOfText(form.items, id, asked.items)) };
  return answer.form === 'gaps' && form.form === 'gaps'
    ? { form: 'gaps', filled: filledPlaces(stem, form, answer) }
    : null;
}

function placeOf(parts: readonly { id: string }[], id: string): number[] {
  const place = parts.findIndex((part) => part.id === id);
  return place < 0 ? [] : [place];
}

function placeOfText(parts: readonly { id: string; text: string }[], id: string, shown: readonly string[]): number[] {
  const place = shown.indexOf(parts.find((part) => part.id === id)?.text ?? '');
  return place < 0 ? [] : [place];
}

function placeOfRight(
  { pairs, extra }: FormOf<'match'>,
  id: string | undefined,
  shown: readonly string[],
): number | null {
  const text = pairs.find((pair) => pair.id === id)?.right ?? extra.find((one) => one.id === id)?.text;
  const place = text === undefined ? -1 : shown.indexOf(text);
  return place < 0 ? null : place;
}

const filledPlaces = (stem: string, form: FormOf<'gaps'>, { filled }: AnswerOf<'gaps'>): (number | string)[] =>
  gapsInOrder(stem, form).map(({ id, answer }) => {
    const said = filled[id] ?? '';
    return answer.form === 'choose' ? (placeOf(answer.options, said)[0] ?? '') : said;
  });
