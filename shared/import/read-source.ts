/** Reads a source line: its title and its address. */
import { withoutField } from './headings';
import { withoutListMark } from './line-units';

export interface ReadSource {
  title: string;
  publisher: string;
  address: string;
}

const address = /(?:https?:\/\/|www\.)[^\s<>"”]+/i;

/** One source, or several names side by side as in "Sources: AP, Reuters". */
export function readSources(line: string): ReadSource[] {
  const text = withoutListMark(withoutField(line, 'source'));
  const found = address.exec(text)?.[0].replace(/[).,;]+$/, '') ?? '';
  if (found === '' && /^(?:sources|references)\s*:/i.test(line))
    return text
      .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/)
      .filter((name) => name !== '')
      .map((title) => ({ title: bare(title), publisher: '', address: '' }));
  const name = bare(text.replace(found, ''));
  const [, title = name, publisher = ''] = /^(.{3,}?)\s+(?:[|–—-])\s+([^|–—]{2,40})$/.exec(name) ?? [];
  return [
    { title: title === '' ? siteOf(found) : title, publisher, address: found.replace(/^www\./i, 'https://www.') },
  ];
}

const bare = (text: string): string => text.replace(/^[\s,;:|(–—-]+|[\s,;:|(–—-]+$|\(\s*\)|\.$/g, '').trim();
const siteOf = (found: string): string =>
  found
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/.*$/, '');
