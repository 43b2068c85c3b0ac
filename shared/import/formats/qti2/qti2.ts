/** QTI 2.1, 2.2 and 3.0 as one XML file: an item. */
import { beginReading } from '../../begin-reading';
import type { ImportFormat } from '../../format';
import { startsWithElement } from '../../xml/first-element';
import { openXml } from '../../xml/open-xml';
import { readQti2Item } from './read-qti2-item';

export const itemNames = ['assessmentItem', 'qti-assessment-item'] as const;

export const qti2: ImportFormat<'qti2'> = {
  name: 'qti2',
  label: 'QTI 2 and 3',
  fits: (source) => (source.as === 'text' && startsWithElement(source.text, ...itemNames) ? 0.95 : 0),
  read(source, tools) {
    const opened = openXml(source);
    if ('problem' in opened) return opened;
    const reading = beginReading(source.name);
    const { words, read } = readQti2Item(opened.root, tools, () => null);
    reading.question(read, { line: opened.root.line, words });
    return reading.done();
  },
};
