/** Reads the H5P contents in which words are filled in, dragged or written. */
import type { Gap } from '../../../question/answer-form';
import { newOption } from '../../../question/carry-over';
import { written } from '../../../question/kinds/short-answer';
import type { Question } from '../../../question/question';
import { type Denial, denial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { gapId, gapMark } from '../../gap-marks';
import { listOf, recordOf, wordsOf } from '../../json/open-json';
import { tooMany } from '../../too-many';
import { escapeHtml } from '../../xml/to-html';
import { type H5pItem, htmlOf } from './h5p-item';
import type { H5pReader } from './h5p-reader';
import { cutStars } from './stars';

/** "*Oslo/Christiania:a tip*" is a gap with two answers. */
export const readBlanks: H5pReader = (item) => {
  const matchCase = item.behaviour('caseSensitive') !== false;
  const gaps: Gap[] = [];
  let html = htmlOf(item.params.text);
  for (const line of listOf(item.params.questions).map(htmlOf)) {
    const parts = cutStars(line);
    if (!parts) return denial('notClosed', { sign: '*' });
    const crowd = tooMany(gaps.length + parts.length / 2);
    if (crowd) return crowd;
    const pieces = parts.map(({ text, marked }) => {
      if (!marked) return text;
      const accepted = answersIn(item, text);
      gaps.push({ id: gapId(gaps.length + 1), weight: 1, answer: { ...written(accepted, 1), matchCase } });
      return gapMark(gaps.length);
    });
    html += `<p>${pieces.join('')}</p>`;
  }
  return gapped(item, html, gaps);
};

function answersIn(item: H5pItem, marked: string): string[] {
  const [words = '', tip] = marked.split(/:(.*)/s);
  if (tip !== undefined && tip.trim() !== '') item.notes.add('settingDropped', { what: 'tips' });
  return [...new Set(words.split('/').map((word) => item.wording.plain(word)))].filter((word) => word !== '');
}

function gapped(item: H5pItem, html: string, gaps: Gap[]): Question | Denial {
  if (gaps.length === 0) return denial('noAnswer');
  const stem = item.wording.withGaps(html, gaps.length);
  if (stem === null) return denial('notHeld', { what: 'gapInFormula' });
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps }, points: gaps.length }, item.newId);
}

/** Every word to drag can go into every gap; words that belong to none stand apart. */
export const readDragText: H5pReader = (item) => {
  const parts = cutStars(wordsOf(item.params.textField));
  const others = cutStars(wordsOf(item.params.distractors));
  if (!parts || !others) return denial('notClosed', { sign: '*' });
  const wordOf = (text: string) => text.split(/:|\\[+-]/)[0]?.trim() ?? '';
  const crowd = tooMany((parts.length + others.length) / 2);
  if (crowd) return crowd;
  const words = parts.filter(({ marked }) => marked).map(({ text }) => wordOf(text));
  const all = [...new Set([...words, ...others.filter(({ marked }) => marked).map(({ text }) => wordOf(text))])];
  if (parts.some(({ text, marked }) => marked && /:|\\[+-]/.test(text)))
    item.notes.add('settingDropped', { what: 'tips' });
  const gaps = words.map((word, at): Gap => {
    const options = all.map((text) => newOption(item.newId(), item.wording.text(text)));
    const right = options.filter((_, place) => all[place] === word).map(({ id }) => id);
    return { id: gapId(at + 1), weight: 1, answer: { form: 'choose', options, right, many: false } };
  });
  let number = 0;
  const pieces = parts.map(({ text, marked }) => {
    if (!marked) return escapeHtml(text).replaceAll('\n', '<br>');
    number += 1;
    return gapMark(number);
  });
  if (all.length === 1) return denial('oneOption');
  return gapped(item, `${htmlOf(item.params.taskDescription)}<p>${pieces.join('')}</p>`, gaps);
};

export const readEssay: H5pReader = (item) => {
  item.notes.add('essayAsDiscussion');
  const stem = item.markup(item.params.taskDescription ?? item.params.question);
  const notes = item.markup(recordOf(item.params.solution)?.sample);
  return draftQuestion(
    { kind: 'discussion', stem, notes, answer: { form: 'talk', think: 60, pair: 120, share: 240, starter: '' } },
    item.newId,
  );
};

export const readSorted: H5pReader = (item) => {
  const items = listOf(item.params.paragraphs).map((text) => ({ id: item.newId(), text: item.markup(text) }));
  return draftQuestion(
    { kind: 'ordering', stem: item.markup(item.params.taskDescription), answer: { form: 'order', items } },
    item.newId,
  );
};

/** A card of flash cards: a text and the word that answers it, with "/" between two that do. */
export const readCard: H5pReader = (item) => {
  const accepted = wordsOf(item.params.answer)
    .split('/')
    .map((word) => item.wording.plain(word))
    .filter((word) => word !== '');
  const path = wordsOf(recordOf(item.params.image)?.path);
  const media = path === '' ? null : item.wording.keep(path);
  if (path !== '' && !media) item.notes.add('mediaLost', { count: 1, names: path.split('/').at(-1) ?? path });
  const picture = media ? { media, description: wordsOf(item.params.imageAltText), credit: '' } : null;
  return draftQuestion(
    { kind: 'short-answer', stem: item.markup(item.params.text), answer: written(accepted, 1), picture },
    item.newId,
  );
};
