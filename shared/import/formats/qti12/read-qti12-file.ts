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
  const walk = (element: Element, headline: string, sharesText: boolean): void => {
    for (const child of elementsIn(element)) {
      if (child.name === 'item') {
        reading.topic(headline);
        const { words, read } = readQti12Item(child, tools, find, { poll, sharesText });
        reading.question(read, { line: child.line, words });
      } else if (child.name === 'section' || child.name === 'assessment' || child.name === 'objectbank')
        walk(child, titleOf(child) || headline, sharesText || hasOwnText(child));
    }
  };
  walk(root, title || headlineOf(name), false);
  return reading.done();
}

/** A section may show a text before its questions: in materials of its own, or, in Canvas, in another item. */
function hasOwnText(element: Element): boolean {
  const fields = childrenOf(element, 'qtimetadata').flatMap((data) => childrenOf(data, 'qtimetadatafield'));
  if (fields.some((field) => childText(field, 'fieldlabel') === 'parent_stimulus_item_ident')) return true;
  const shown = ['presentation_material', 'material', 'material_ref', 'reference'];
  return element.name === 'section' && elementsIn(element).some(({ name }) => shown.includes(name));
}

/** A section of Canvas is a group of the same quiz; only what holds others gives the topic its name. */
function titleOf(element: Element): string {
  if (element.name === 'section') return '';
  const named = childrenOf(element, 'qtimetadata').flatMap((data) => childrenOf(data, 'qtimetadatafield'));
  const bank = named.find((field) => childText(field, 'fieldlabel') === 'bank_title');
  return attributeOf(element, 'title').trim() || childText(bank ?? null, 'fieldentry');
}
