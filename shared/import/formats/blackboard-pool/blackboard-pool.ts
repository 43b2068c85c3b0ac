/** A question pool of older Blackboards as one file. */
import type { ImportFormat } from '../../format';
import { startsWithElement } from '../../xml/first-element';
import { openXml } from '../../xml/open-xml';
import { readPool } from './read-pool';

export const blackboardPool: ImportFormat<'blackboard-pool'> = {
  name: 'blackboard-pool',
  label: 'Blackboard pool',
  fits: (source) => (source.as === 'text' && startsWithElement(source.text, 'POOL') ? 0.9 : 0),
  read(source, tools) {
    const opened = openXml(source);
    return 'problem' in opened ? opened : readPool(source.name, opened.root, tools, () => null);
  },
};
