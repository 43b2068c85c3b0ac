/** Reads a file of QTI 1.2: its assessments or question banks with their sections and items. */
import { beginReading, headlineOf } from '../../begin-reading';
import type { Reading } from '../../reading';
import type { ImportTools } from '../../source';
import type { FindBytes } from '../../wording';
import { attributeOf, childrenOf, childText, type Element, elementsIn } from '../../xml/element';
import { readQti12Item } from './read-qti12-item';

export interface Qti12File {
  /** Its name, as in `ImportSource`. */
  name: string;
  root: Element;
  find: FindBytes;
  /** What a file beside it says: a title, or that nothing is scored. */
  title: string;
  poll: boolean;
}

export function readQti12File({ name, root, find, title, poll }: Qti12File, tools: ImportTools): Reading {
  const reading = beginReading(name);
  const walk = (element: Element, headline: string): void => {
    for (const child of elementsIn(element)) {
      if (child.name === 'item') {
        reading.topic(headline);
        const { words, read } = readQti12Item(child, tools, find, poll);
        reading.question(read, { line: child.line, words });
      } else if (child.name === 'section' || child.name === 'assessment' || child.name === 'objectbank')
        walk(child, titleOf(child) || headline);
    }
  };
  walk(root, title || headlineOf(name));
  return reading.done();
}

/** A section of Canvas is a group of the same quiz; only what holds others gives the topic its name. */
function titleOf(element: Element): string {
  if (element.name === 'section') return '';
  const named = childrenOf(element, 'qtimetadata').flatMap((data) => childrenOf(data, 'qtimetadatafield'));
  const bank = named.find((field) => childText(field, 'fieldlabel') === 'bank_title');
  return attributeOf(element, 'title').trim() || childText(bank ?? null, 'fieldentry');
}
