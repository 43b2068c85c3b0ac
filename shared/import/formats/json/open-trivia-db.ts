/** Open Trivia DB: the answer of its API or a list of its records, with texts as HTML signs, base64 or percent signs. */

import type { Question } from '../../../question/question';
import { plainOf } from '../../../rich-text/plain-text';
import { readHtml } from '../../../rich-text/read-html';
import { beginReading } from '../../begin-reading';
import { type Denial, type Draft, denial } from '../../draft';
import type { ImportFormat } from '../../format';
import { inPlainOrder } from '../../in-plain-order';
import { base64Text } from '../../json/base64-text';
import { linesOfItems } from '../../json/lines-of-items';
import { type Json, type JsonRecord, listOf, openJson, recordOf, wordsOf } from '../../json/open-json';
import { plainQuestion } from '../../plain-question';

type Decode = (text: string) => string;

function recordsIn(value: Json | undefined): JsonRecord[] {
  const list = Array.isArray(value) ? value : listOf(recordOf(value)?.['results']);
  return list.map((one) => recordOf(one) ?? {});
}

const isTrivia = (record: JsonRecord): boolean =>
  'correct_answer' in record && Array.isArray(record['incorrect_answers']);

const textsOf = (record: JsonRecord): string[] =>
  ['question', 'correct_answer', 'category', 'type', 'difficulty'].map((key) => wordsOf(record[key]));

/** How the texts of the whole file are written. The type is always one of two words, which tells base64. */
function decoderOf(records: readonly JsonRecord[]): Decode {
  const texts = records.flatMap(textsOf);
  if (records.some((record) => ['bXVsdGlwbGU=', 'Ym9vbGVhbg=='].includes(wordsOf(record['type'])))) return base64Text;
  const percents = texts.filter((text) => /%[\da-f]{2}/i.test(text)).length;
  if (percents > 0 && texts.every((text) => !/\s/.test(text))) return percentText;
  return (text) => (text.includes('&') ? plainOf(readHtml(text.replace(/</g, '&lt;')).text) : text);
}

function percentText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const levels: Readonly<Record<string, Question['level']>> = { easy: 'easy', medium: 'medium', hard: 'hard' };

function draft(record: JsonRecord, decode: Decode, newId: () => string): Draft | Denial {
  if (!isTrivia(record)) return denial('malformed', { what: 'notTrivia' });
  const wrong = listOf(record['incorrect_answers']).map((one) => ({ text: decode(wordsOf(one)), right: false }));
  const options = [{ text: decode(wordsOf(record['correct_answer'])), right: true }, ...wrong];
  const level = levels[decode(wordsOf(record['difficulty']))];
  return plainQuestion(
    { stem: decode(wordsOf(record['question'])), options: inPlainOrder(options), about: level ? { level } : {} },
    newId,
  );
}

export const openTriviaDb: ImportFormat<'open-trivia-db'> = {
  name: 'open-trivia-db',
  label: 'Open Trivia DB',
  fits: (source) => {
    if (source.as !== 'text' || !source.text.includes('"incorrect_answers"')) return 0;
    return recordsIn(openJson(source.text)).some(isTrivia) ? 0.95 : 0;
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const text = source.as === 'text' ? source.text : '';
    const value = openJson(text);
    const records = recordsIn(value);
    const lines = linesOfItems(text, Array.isArray(value) ? 1 : 2);
    const decode = decoderOf(records);
    records.forEach((record, place) => {
      const category = decode(wordsOf(record['category']));
      if (category !== '') reading.topic(category);
      reading.question(draft(record, decode, newId), {
        line: lines[place] ?? null,
        words: decode(wordsOf(record['question'])),
      });
    });
    return reading.done();
  },
};
