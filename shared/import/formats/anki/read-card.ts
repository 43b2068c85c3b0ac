/** Makes a draft of a note of Anki: a front with a back is a short answer, words between "{{c1::" and "}}" are gaps. */

import { written } from '../../../question/kinds/short-answer';
import { newQuestion } from '../../../question/new-question';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import type { Lost } from '../../../rich-text/read-html';
import { type Denial, type Draft, denial, Notes } from '../../draft';
import { noteLost, sourceText } from '../../source-text';

/** A back with more than this is nothing that a student writes word for word. */
const longestAnswer = 60;
const mostWords = 8;

const cloze = /\{\{c\d{1,3}::((?:(?!\{\{|\}\})[\s\S]){0,600})\}\}/g;
const opensCloze = /\{\{c\d{1,3}::/;
const sound = /\[sound:([^[\]]{0,300})\]/g;

interface Tools {
  newId(): string;
  markup(text: string): string;
}

export function readCard(fields: readonly string[], html: boolean, newId: () => string): Draft | Denial | null {
  if (fields.every((field) => field.trim() === '')) return null;
  const lost: Lost[] = [];
  const notes = new Notes();
  const markup = (text: string): string =>
    sourceText(withoutSounds(withFormulas(text), lost), html ? 'html' : 'words', lost);
  const [front = '', ...rest] = fields;
  const question = opensCloze.test(front) ? gaps(front, rest, { newId, markup }) : card(front, rest, { newId, markup });
  if ('code' in question)
    return lost.some(({ what }) => what === 'picture' || what === 'sound') ? denial('mediaMissing') : question;
  if (question.kind === 'discussion') notes.add('kindChanged', { what: 'longCard' });
  noteLost(lost, notes);
  return { question, notes: notes.all };
}

/** Anki's own marks for formulas as those that everybody writes. */
const withFormulas = (text: string): string =>
  text
    .replace(/\[\$\$?\]([\s\S]{0,1000}?)\[\/\$\$?\]/g, '\\($1\\)')
    .replace(
      /\[latex\]([\s\S]{0,1000}?)\[\/latex\]/g,
      (_, tex: string) => `\\(${tex.trim().replace(/^\$+|\$+$/g, '')}\\)`,
    );

const withoutSounds = (text: string, lost: Lost[]): string =>
  text.replace(sound, (_, name: string) => {
    lost.push({ what: 'sound', name });
    return '';
  });

function card(front: string, rest: readonly string[], { newId, markup }: Tools): Question | Denial {
  const [back = '', ...more] = rest;
  const stem = markup(front);
  const answer = markup(back);
  const others = more.map(markup).filter((text) => text !== '');
  if (stem.trim() === '') return denial('emptyText');
  const words = plainText(answer).trim();
  if (words === '') return denial('noAnswer');
  const short = words.length <= longestAnswer && words.split(/\s+/).length <= mostWords && !words.includes('\n');
  const explanation = (short ? others : [answer, ...others]).join('\n\n');
  if (!short) return { ...newQuestion('discussion', newId), stem, explanation };
  return { ...newQuestion('short-answer', newId), stem, answer: written([words], 2), explanation };
}

/** Signs of no script: they stand for gaps while the text around them is read. */
const gapSign = /\uE000(\d+)\uE001/g;

function gaps(front: string, rest: readonly string[], { newId, markup }: Tools): Question | Denial {
  const found: { id: string; answer: ReturnType<typeof written> }[] = [];
  const text = front.replace(/[\uE000\uE001]/g, '').replace(cloze, (_, inside: string) => {
    const [words = '', hint] = inside.split('::');
    found.push({ id: newId(), answer: written([plainText(markup(words)).trim()], 1) });
    return `\uE000${found.length - 1}\uE001${hint === undefined ? '' : ` (${hint})`}`;
  });
  if (opensCloze.test(text)) return denial('notClosed', { sign: '}}' });
  if (found.some(({ answer }) => answer.accepted[0] === '')) return denial('noAnswer');
  const stem = markup(text).replace(gapSign, (_, place) => `[[${found[Number(place)]?.id ?? ''}]]`);
  return {
    ...newQuestion('gaps', newId),
    stem,
    answer: { form: 'gaps', gaps: found.map((gap) => ({ ...gap, weight: 1 })) },
    explanation: rest
      .map(markup)
      .filter((one) => one !== '')
      .join('\n\n'),
  };
}
