/** Question lists written in Markdown: numbered headings, lettered options or boxes, the answer below, often folded away. */

import { foldText } from '../../../question/fold-text';
import { newQuestion } from '../../../question/new-question';
import { plainText } from '../../../rich-text/plain-text';
import type { Lost } from '../../../rich-text/read-html';
import { answerFromOptions } from '../../answer-from-options';
import { beginReading } from '../../begin-reading';
import { type Denial, type Draft, denial, isDenial, Notes } from '../../draft';
import type { ImportFormat } from '../../format';
import { anyLetter, letterPlace } from '../../option-letters';
import { readMarkdown } from '../../read-markdown';
import { noteLost } from '../../source-text';
import { cutMarkdown, type MarkdownQuestion } from './cut-markdown';

const severalLetters = new RegExp(
  String.raw`^(${anyLetter}(?:\s*(?:,|;|&|/|and|und|et|y|e)\s*${anyLetter})*)(?:[.):]|\s|$)`,
  'iu',
);
const oneLetter = new RegExp(String.raw`(?<!\p{L})${anyLetter}(?!\p{L})`, 'gu');

/** The places of the options that an answer such as "D", "A and C" or an option's own words names; null when it names none. */
function placesOf(answer: string, { options }: MarkdownQuestion, texts: readonly string[]): number[] | null {
  const bare = answer.replace(/[*_`]/g, '').trim();
  const same = texts.findIndex((text) => foldText(text) === foldText(bare));
  if (same >= 0) return [same];
  const said = severalLetters.exec(bare)?.[1];
  const letters = said?.match(oneLetter) ?? [];
  const places = letters.map(letterPlace).map((place) => (place < options.length ? place : -1));
  return places.length > 0 && places.every((place) => place >= 0) ? [...new Set(places)] : null;
}

function draft(cut: MarkdownQuestion, newId: () => string): Draft | Denial {
  const lost: Lost[] = [];
  const notes = new Notes();
  const markup = (lines: readonly string[]): string => readMarkdown(lines.join('\n'), lost);
  const stem = markup(cut.stem);
  if (stem === '') return denial('emptyText');
  const texts = cut.options.map(({ lines }) => markup(lines));
  const plain = texts.map(plainText);
  const named = cut.answer === null ? [] : placesOf(cut.answer, cut, plain);
  if (cut.options.length > 0 && named === null) return denial('answerNotAmongOptions');
  const options = texts.map((text, place) => ({
    text,
    plain: plain[place] ?? '',
    right: (named ?? []).includes(place) || cut.options[place]?.marked === true,
    feedback: '',
  }));
  const answered = answerFromOptions(options, false, { newId, notes });
  if (isDenial(answered)) return answered;
  const question = { ...newQuestion(answered.kind, newId), ...answered, stem, explanation: markup(cut.explanation) };
  noteLost(lost, notes);
  return { question, notes: notes.all };
}

export const markdownList: ImportFormat<'markdown-list'> = {
  name: 'markdown-list',
  label: 'Markdown',
  fits(source) {
    if (source.as !== 'text' || !/^#{1,6}\s/m.test(source.text)) return 0;
    const cut = cutMarkdown(source.text.slice(0, 60_000));
    const whole = cut.filter(({ options }) => options.length > 1).length;
    return whole === 0 ? 0 : 0.4 + 0.55 * (whole / cut.length);
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    for (const cut of source.as === 'text' ? cutMarkdown(source.text) : [])
      reading.question(draft(cut, newId), { line: cut.line, words: cut.stem[0] ?? '' });
    return reading.done();
  },
};
