/** Reads the items of QTI 2 and 3 in a package, in the order and under the names of its tests. */
import { beginReading, headlineOf } from '../../begin-reading';
import type { Reading } from '../../reading';
import type { ImportTools } from '../../source';
import { allOf, attributeOf, type Element } from '../../xml/element';
import { readQti2Item } from '../qti2/read-qti2-item';
import { type Archive, finderFor, folderOf, joined, titleIn } from './package-files';

interface Opened {
  path: string;
  name: string;
  root: Element;
}

export function readTests(
  archive: Archive,
  tests: readonly Opened[],
  items: readonly Opened[],
  tools: ImportTools,
): Reading {
  const readings: Reading[] = [];
  const left = new Set(items);
  const add = (item: Opened, headline: string) => {
    left.delete(item);
    readings.push(readItem(archive, item, headline, tools));
  };
  for (const test of tests) {
    const headline = attributeOf(test.root, 'title') || headlineOf(test.path);
    for (const path of itemPaths(test)) {
      const item = items.find((one) => one.path === path);
      if (item && left.has(item)) add(item, headline);
      else if (!item && !archive.paths.includes(path)) readings.push(missing(test, path));
    }
  }
  for (const item of [...left]) add(item, titleIn(archive) || headlineOf(archive.name));
  return { topics: readings.flatMap(({ topics }) => topics), refused: readings.flatMap(({ refused }) => refused) };
}

const itemPaths = ({ path, root }: Opened): string[] =>
  allOf(root, 'assessmentItemRef', 'qti-assessment-item-ref').map((ref) =>
    joined(folderOf(path), attributeOf(ref, 'href')),
  );

function readItem(archive: Archive, { name, path, root }: Opened, headline: string, tools: ImportTools): Reading {
  const reading = beginReading(name);
  reading.topic(headline);
  const { words, read } = readQti2Item(root, tools, finderFor(archive, path));
  reading.question(read, { line: root.line, words });
  return reading.done();
}

/** A test that names an item which is not there. */
const missing = ({ name }: Opened, path: string): Reading => ({
  topics: [],
  refused: [
    {
      place: { file: name, line: null, question: null, words: path.slice(-40) },
      code: 'malformed',
      facts: { what: `no file ${path}` },
    },
  ],
});
