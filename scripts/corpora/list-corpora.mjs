/** The files of the corpora that hold questions, with what is known to be in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders with data for other measurements. */
const OTHERS = ['itemstats', 'shuffle'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** `[{ path, name, format, count, types }]`; `types` counts the questions of each type that the file names. */
export function listCorpora(folder) {
  const expected = readJson(join(folder, 'expected-counts.json'));
  const [head, ...rows] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').trimEnd().split(/\r?\n/);
  const column = (name) => head.split('\t').indexOf(name);
  const listed = rows
    .map((row) => row.split('\t'))
    .filter((cells) => cells[column('n_questions')] !== '' && !OTHERS.includes(cells[column('format')]))
    .map((cells) => ({
      name: cells[column('path')],
      format: cells[column('format')],
      count: Number(cells[column('n_questions')]),
    }));
  return listed.map((file) => ({
    ...file,
    path: join(folder, file.name),
    count: expected[file.name]?.n ?? file.count,
    types: typesOf(expected[file.name]?.types ?? { any: file.count }),
  }));
}

/** A category is no question. */
const typesOf = ({ category: _, ...types }) => types;
