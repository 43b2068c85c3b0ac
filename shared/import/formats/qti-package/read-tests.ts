/** Reads the items of QTI 2 and 3 in a package one by one, in the order and under the names of its tests. */
import { beginReading, headlineOf } from '../../begin-reading';
import { type Draft, isDenial } from '../../draft';
import type { Reading } from '../../reading';
import type { ImportTools } from '../../source';
import { allOf, attributeOf, type Element, firstOf } from '../../xml/element';
import { readQti2Item } from '../qti2/read-qti2-item';
import { type Archive, finderFor, folderOf, joined, missingFile, titleIn } from './package-files';

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
): Reading[] {
  const readings: Reading[] = [];
  const left = new Set(items);
  const add = (item: Opened, headline: string, weight = 1) => {
    left.delete(item);
    readings.push(readItem(archive, item, { headline, weight }, tools));
  };
  for (const test of tests) {
    const headline = attributeOf(test.root, 'title') || headlineOf(test.path);
    for (const { path, weight } of itemRefs(test)) {
      const item = items.find((one) => one.path === path);
      if (item && left.has(item)) add(item, headline, weight);
      else if (!item && !archive.paths.includes(path))
        readings.push({ topics: [], refused: [missingFile(test.name, path)] });
    }
  }
  for (const item of [...left]) add(item, titleIn(archive) || headlineOf(archive.name));
  return readings;
}

/** The items of a test in its order, each with how much it counts. */
const itemRefs = ({ path, root }: Opened): { path: string; weight: number }[] =>
  allOf(root, 'assessmentItemRef', 'qti-assessment-item-ref').map((ref) => {
    const weight = Number(attributeOf(firstOf(ref, 'weight', 'qti-weight'), 'value'));
    return { path: joined(folderOf(path), attributeOf(ref, 'href')), weight: weight > 0 ? weight : 1 };
  });

interface InTest {
  headline: string;
  weight: number;
}

function readItem(
  archive: Archive,
  { name, path, root }: Opened,
  { headline, weight }: InTest,
  tools: ImportTools,
): Reading {
  const reading = beginReading(name);
  reading.topic(headline);
  const { words, read } = readQti2Item(root, tools, finderFor(archive, path));
  reading.question(isDenial(read) ? read : weighted(read, weight), { line: root.line, words });
  return reading.done();
}

const weighted = (draft: Draft, weight: number): Draft => ({
  ...draft,
  question: { ...draft.question, points: draft.question.points * weight },
});
