/** What is written in a format and read again is what it was, as far as the format says that it can hold it. */
import { describe, expect, test } from 'vitest';
import type { ImportFormat } from '../import/format';
import { aiken } from '../import/formats/aiken';
import { gift } from '../import/formats/gift/gift';
import { lecternMarkdown } from '../import/formats/lectern-markdown/lectern-markdown';
import { moodleXml } from '../import/formats/moodle-xml/moodle-xml';
import { qtiPackage } from '../import/formats/qti-package/qti-package';
import { sheets } from '../import/formats/sheets';
import { tableText } from '../import/formats/table-text';
import type { ImportSource } from '../import/source';
import { emptyTopic } from '../library/empty';
import { randomQuestion } from '../question/fixtures/random-question';
import type { Question } from '../question/question';
import { chanceFrom } from '../rich-text/fixtures/random-text';
import { isMediaName } from '../rich-text/media-name';
import type { ExportFile } from './export-format';
import { type ExportFormatName, exportFormatOf } from './export-formats';
import { leftOutOf, lossesOf } from './losses';
import { withoutTraits } from './trait';

const readers: Partial<Record<ExportFormatName, ImportFormat>> = {
  gift,
  'moodle-xml': moodleXml,
  'qti-2.1': qtiPackage,
  'qti-3.0': qtiPackage,
  aiken,
  csv: tableText,
  kahoot: sheets,
  markdown: lecternMarkdown,
};

/** The bytes of a picture are its name here, so that it is found again by them. */
const bytesFor = (name: string): Uint8Array => new TextEncoder().encode(name);
const nameFor = (bytes: Uint8Array): string | null => {
  const name = new TextDecoder().decode(bytes);
  return isMediaName(name) ? name : null;
};

function sourceOf(files: readonly ExportFile[]): ImportSource {
  const [first] = files;
  if (first && files.length === 1 && 'text' in first) return { name: first.path, as: 'text', text: first.text };
  if (first && 'rows' in first)
    return { name: first.path, as: 'sheets', sheets: [{ name: 'Sheet1', rows: first.rows.map((row) => [...row]) }] };
  const textOf = (path: string) => {
    const file = files.find((one) => one.path === path);
    return file && 'text' in file ? file.text : null;
  };
  const bytesOf = (path: string) => {
    const file = files.find((one) => one.path === path);
    return file && 'bytes' in file ? file.bytes : null;
  };
  return { name: 'package.zip', as: 'archive', paths: files.map(({ path }) => path), text: textOf, bytes: bytesOf };
}

/** Weights are written with five decimals, and how many lines a sheet leaves is no matter of a question bank. */
function smoothed(question: Question): Question {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
  return withoutTraits(JSON.parse(JSON.stringify(inSimplestTerms(question)), rounded), ['lines']);
}

/** Rules and weights that mean the same for every answer are one: gaps that weigh 2 and 4, and 1 and 2; one right option under either rule. */
function inSimplestTerms(question: Question): Question {
  const { answer } = question;
  if (answer.form === 'choose' && answer.right.length === 1 && question.credit === 'right-minus-wrong')
    return { ...question, credit: 'all-or-nothing' };
  if (answer.form !== 'gaps') return question;
  const credit = answer.gaps.length === 1 ? 'each-part' : question.credit;
  const least = Math.min(...answer.gaps.map(({ weight }) => weight));
  const gaps = answer.gaps.map((gap) => ({ ...gap, weight: credit === 'each-part' ? gap.weight / least : 1 }));
  return { ...question, credit, answer: { ...answer, gaps } };
}

/** The ids in an answer, in their order. */
function idsIn({ answer }: Question): string[] {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  if (answer.form === 'choose') return ids(answer.options);
  if (answer.form === 'match') return ids([...answer.pairs, ...answer.extra]);
  if (answer.form === 'order') return ids(answer.items);
  if (answer.form !== 'gaps') return [];
  return answer.gaps.flatMap((gap) => [gap.id, ...(gap.answer.form === 'choose' ? ids(gap.answer.options) : [])]);
}

/** Ids are made anew at every reading. */
const withoutIds = (question: Question): unknown =>
  JSON.parse(
    idsIn(question).reduce(
      (text, id, at) => text.replaceAll(`"${id}"`, `"n${at}"`).replaceAll(`[[${id}]]`, `[[n${at}]]`),
      JSON.stringify({ ...question, id: '' }),
    ),
  );

/** Of 24 questions; Kahoot takes short ones alone. */
const least: Partial<Record<ExportFormatName, number>> = { kahoot: 2 };

for (const [name, reader] of Object.entries(readers) as [ExportFormatName, ImportFormat][]) {
  const format = exportFormatOf(name);
  describe(format.label, () => {
    for (const kind of format.kinds) {
      test(`${kind}: 24 random questions come back as they were`, () => {
        const chance = chanceFrom(7);
        let ids = 0;
        let tried = 0;
        const newId = () => `id-${ids++}`;
        for (let round = 0; round < 24; round++) {
          const question = randomQuestion(chance, newId, kind);
          if (leftOutOf(format, question)) continue;
          tried += 1;
          const [loss] = lossesOf(format, [question]);
          const lost = loss && 'without' in loss ? loss.without : [];
          const topic = { ...emptyTopic('t', null), headline: 'Topic', questions: [question] };
          const source = sourceOf(format.write({ title: 'Topic', topics: [topic], media: bytesFor }));
          const reading = reader.read(source, { newId, keepPicture: nameFor });
          if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
          expect(reading.refused).toEqual([]);
          const back = reading.topics.flatMap((one) => one.questions.map((read) => read.question));
          const held = (one: Question) => withoutIds(smoothed(withoutTraits(one, lost)));
          expect(back.map(held)).toEqual([held(question)]);
        }
        expect(tried).toBeGreaterThan(least[name] ?? 15);
      });
    }
  });
}
