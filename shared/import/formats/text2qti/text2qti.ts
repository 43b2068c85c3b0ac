/** text2qti: numbered questions in Markdown with marks for every sort of answer (https://github.com/gpoore/text2qti). */
import { beginReading, type Collected } from '../../begin-reading';
import { denial } from '../../draft';
import type { ImportFormat } from '../../format';
import { numberIn } from '../../number-answer';
import { cutText2qti, partOf, type Text2qtiPart, textOfPart } from './cut-text2qti';
import { fencedParts } from './fenced-parts';
import { readText2qtiQuestion } from './read-text2qti-question';

/** So much of a file shows what it is. */
const sample = 20_000;

/** The part of the lines that begin with a mark or go on with one, and whether marks that no other list has are among them. */
function measure(text: string): { conforms: number; questions: number; own: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^(?:%|COMMENT|END_COMMENT)/.test(line));
  const parts = lines.map((line) => partOf(line, 0)?.is);
  const fits = lines.filter((line, place) => parts[place] !== undefined || /^[ \t]/.test(line)).length;
  return {
    conforms: lines.length === 0 ? 0 : fits / lines.length,
    questions: parts.filter((is) => is === 'stem').length,
    own: lines.filter((line) => /^(?:\*[a-zA-Z]\)|\[\*\]|= |_{3,}$|\^{3,}$|\.\.\. |quiz title:|\* )/i.test(line))
      .length,
  };
}

const isText2qti = (text: string): boolean => {
  const { conforms, questions, own } = measure(text);
  return questions > 0 && own * 2 >= questions && conforms > 0.95;
};

/** Where the parts of the question that begins at `place` end. */
function endOf(parts: readonly Text2qtiPart[], place: number): number {
  let end = place + 1;
  while (end < parts.length && !['stem', 'setting', 'group'].includes(parts[end]?.is ?? '')) end += 1;
  return end;
}

function readParts(parts: readonly Text2qtiPart[], reading: Collected, newId: () => string): void {
  let about = { points: null as number | null, title: '', grouped: false };
  let groupPoints: number | null = null;
  parts.forEach((part, place) => {
    const text = textOfPart(part);
    const name = part.sign.toLowerCase();
    if (part.is === 'group') {
      about = { ...about, grouped: part.sign === 'GROUP' };
      groupPoints = null;
    } else if (part.is === 'setting') {
      if (name === 'quiz title' && text !== '') reading.topic(text);
      if (name === 'title') about.title = text;
      if (name === 'points') about.points = numberIn(text);
      if (name === 'points per question') groupPoints = numberIn(text);
      if (name === 'text') reading.question(denial('noQuestion'), { line: part.line, words: text });
    } else if (part.is === 'stem') {
      const own = parts.slice(place, endOf(parts, place));
      const points = about.points ?? groupPoints;
      reading.question(readText2qtiQuestion({ ...about, points, parts: own }, newId), { line: part.line, words: text });
      about = { points: null, title: '', grouped: about.grouped };
    }
  });
}

export const text2qti: ImportFormat<'text2qti'> = {
  name: 'text2qti',
  label: 'text2qti',
  fits(source) {
    if (source.as !== 'text') return 0;
    const start = source.text.slice(0, sample);
    if (isText2qti(start)) return 0.92;
    return fencedParts(source.text).some(({ text }) => isText2qti(text)) ? 0.75 : 0;
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const whole = source.as === 'text' ? source.text : '';
    if (isText2qti(whole.slice(0, sample))) readParts(cutText2qti(whole), reading, newId);
    // A page about the format, with questions in its fences.
    else
      for (const { text, above } of fencedParts(whole)) {
        const parts = cutText2qti(text).map((part) => ({ ...part, line: part.line + above }));
        if (parts.some(({ is }) => is === 'stem')) readParts(parts, reading, newId);
      }
    return reading.done();
  },
};
