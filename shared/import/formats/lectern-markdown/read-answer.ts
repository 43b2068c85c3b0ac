/** The answer of a question in our Markdown, by the form that its kind has; a line that is none of it refuses the question. */
import type { AcceptedNumber, AnswerForm, FormOf, Gap } from '../../../question/answer-form';
import { newOption } from '../../../question/carry-over';
import { statement } from '../../../question/kinds/true-false';
import { optionLetter } from '../../../question/option-letter';
import type { Question } from '../../../question/question';
import { markupOf } from '../../../rich-text/markdown';
import { plainText } from '../../../rich-text/plain-text';
import { type Denial, denial, isDenial } from '../../draft';
import { answersIn, type Entry } from './answer-entries';

type NewId = () => string;
type Entries = readonly Entry[];

const odd = ({ mark, text }: Entry): Denial => denial('malformed', { name: `${mark} ${text}`.trim().slice(0, 40) });

/** `made` is an empty question of the kind. */
export function readMarkdownAnswer({ kind, answer }: Question, entries: Entries, newId: NewId): AnswerForm | Denial {
  if (answer.form === 'choose') {
    const read = choose(entries, newId);
    if (isDenial(read)) return read;
    if (kind !== 'true-false') return { ...read, many: kind === 'multiple-response' };
    return statement(
      read.options.flatMap(({ id }, at) => (read.right.includes(id) ? [at === 0 ? 'true' : 'false'] : [])),
    );
  }
  switch (answer.form) {
    case 'write':
      return write(answer, entries);
    case 'number':
      return number(answer, entries);
    case 'match':
      return match(entries, newId);
    case 'order': {
      const stray = entries.find(({ mark }) => !/^\d/.test(mark));
      const items = entries.map(({ text }) => ({ id: newId(), text: markupOf(text) }));
      return stray ? odd(stray) : { form: 'order', items };
    }
    case 'gaps':
      return gaps(entries, newId);
    case 'talk':
      return entries[0] ? odd(entries[0]) : answer;
  }
}

function choose(entries: Entries, newId: NewId): FormOf<'choose'> | Denial {
  const lettered = entries.filter(({ mark }) => mark.endsWith(')'));
  const stray = entries.find(({ mark }) => !mark.endsWith(')') && mark !== 'Answer:');
  const outOfLine = lettered.find(({ mark }, at) => mark !== `${optionLetter(at)})`);
  if (stray || outOfLine) return odd(stray ?? (outOfLine as Entry));
  const options = lettered.map(({ text }) => newOption(newId(), markupOf(text)));
  const key = entries.filter(({ mark }) => mark === 'Answer:').flatMap(({ text }) => text.split(/[\s,]+/));
  const named = key
    .filter((letter) => letter !== '')
    .map((letter) => lettered.findIndex(({ mark }) => mark === `${letter})`));
  if (named.includes(-1)) return denial('answerNotAmongOptions', { found: key.join(', ') });
  const right = options.filter((_, at) => named.includes(at)).map(({ id }) => id);
  return { form: 'choose', options, right, many: false };
}

/** The words of the answer lines, or the line that is none. */
function written(entries: Entries): string[] | Denial {
  const stray = entries.find(({ mark }) => mark !== 'Answer:');
  return stray ? odd(stray) : entries.flatMap(({ text }) => answersIn(text)).map((text) => plainText(markupOf(text)));
}

function write(answer: FormOf<'write'>, entries: Entries): FormOf<'write'> | Denial {
  const accepted = written(entries);
  return isDenial(accepted) ? accepted : { ...answer, accepted };
}

const digits = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const numberLine = new RegExp(`^(${digits})(?: (±|–) (${digits}))?(?: (.+))?$`, 's');

function number(answer: FormOf<'number'>, entries: Entries): FormOf<'number'> | Denial {
  const words = written(entries);
  if (isDenial(words)) return words;
  const accepted: AcceptedNumber[] = [];
  const units = new Set<string>();
  for (const one of words) {
    const [whole, first, sign, second, unit] = numberLine.exec(one) ?? [];
    if (whole === undefined) return denial('numberUnreadable', { found: one.slice(0, 40) });
    const earned = { share: 1, feedback: '' };
    if (sign === '–') accepted.push({ low: Number(first), high: Number(second), ...earned });
    else accepted.push({ value: Number(first), tolerance: Number(second ?? 0), ...earned });
    units.add(unit ?? '');
  }
  if (units.size > 1) return denial('notHeld', { what: 'unitFactor' });
  return { ...answer, accepted, units: [...units].filter((name) => name !== '').map((name) => ({ name, times: 1 })) };
}

function match(entries: Entries, newId: NewId): FormOf<'match'> | Denial {
  const stray = entries.find(({ mark, right }) => mark !== '-' || right === null);
  if (stray) return denial('malformed', { what: 'noArrow' });
  const sides = entries.map(({ text, right }) => ({ left: markupOf(text), right: markupOf(right ?? '') }));
  return {
    form: 'match',
    pairs: sides.filter(({ left }) => left !== '').map((pair) => ({ id: newId(), ...pair })),
    extra: sides.filter(({ left }) => left === '').map(({ right }) => ({ id: newId(), text: right })),
  };
}

const gapLine = /^\((choice|word|number)(?:, weight (\d+(?:\.\d+)?(?:e[+-]?\d+)?))?\)$/;

function gaps(entries: Entries, newId: NewId): FormOf<'gaps'> | Denial {
  const read: Gap[] = [];
  const begins = entries.flatMap(({ mark }, at) => (mark.startsWith('Gap') ? [at] : []));
  if (entries.length > 0 && begins[0] !== 0) return odd(entries[0] as Entry);
  for (const [place, at] of begins.entries()) {
    const head = entries[at] as Entry;
    const [, form = '', weight = '1'] = gapLine.exec(head.text.trim()) ?? [];
    const answer = gapAnswer(form, entries.slice(at + 1, begins[place + 1]), newId);
    if (answer === null || head.mark !== `Gap ${place + 1}`) return odd(head);
    if (isDenial(answer)) return answer;
    read.push({ id: newId(), weight: Number(weight), answer });
  }
  return { form: 'gaps', gaps: read };
}

function gapAnswer(form: string, entries: Entries, newId: NewId): Gap['answer'] | Denial | null {
  if (form === 'choice') return choose(entries, newId);
  if (form === 'number') return number({ form: 'number', accepted: [], units: [], unitNeeded: false }, entries);
  const blank = { others: [], matchCase: false, matchAccents: false, wildcards: false, lines: 1 };
  return form === 'word' ? write({ form: 'write', accepted: [], ...blank }, entries) : null;
}
