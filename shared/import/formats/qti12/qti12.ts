/** QTI 1.2 as one XML file: Canvas, Blackboard, Respondus, D2L and the definition's own examples. */
import type { ImportFormat } from '../../format';
import { startsWithElement } from '../../xml/first-element';
import { openXml } from '../../xml/open-xml';
import { readQti12File } from './read-qti12-file';

export const qti12: ImportFormat<'qti12'> = {
  name: 'qti12',
  label: 'QTI 1.2',
  fits: (source) => (source.as === 'text' && startsWithElement(source.text, 'questestinterop') ? 0.95 : 0),
  read(source, tools) {
    const opened = openXml(source);
    if ('problem' in opened) return opened;
    return readQti12File({ name: source.name, root: opened.root, find: () => null, title: '', poll: false }, tools);
  },
};
