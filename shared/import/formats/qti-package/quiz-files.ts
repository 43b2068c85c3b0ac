/** Chooses among the QTI 1.2 files of a package: Canvas writes a quiz twice, and the second time in full. */
import { attributeOf, childText, firstOf } from '../../xml/element';
import { readXml } from '../../xml/read-xml';
import type { Qti12File } from '../qti12/read-qti12-file';
import { type Archive, finderFor } from './package-files';

interface Opened {
  path: string;
  name: string;
  root: Qti12File['root'];
}

const isFull = ({ path }: Opened): boolean => /(?:^|\/)non_cc_assessments\//.test(path);
const identOf = ({ root }: Opened): string => attributeOf(firstOf(root, 'assessment', 'objectbank'), 'ident');

export function quizFiles(archive: Archive, files: readonly Opened[]): Qti12File[] {
  const full = new Set(files.filter(isFull).map(identOf));
  const kept = files.filter((file) => isFull(file) || !full.has(identOf(file)) || identOf(file) === '');
  const about = metaOf(archive);
  return kept.map((file) => {
    const meta = about.get(identOf(file));
    const find = finderFor(archive, file.path);
    return { name: file.name, root: file.root, find, title: meta?.title ?? '', poll: meta?.poll ?? false };
  });
}

/** What Canvas says of each quiz in a file beside it. */
function metaOf(archive: Archive): Map<string, { title: string; poll: boolean }> {
  const about = new Map<string, { title: string; poll: boolean }>();
  for (const path of archive.paths.filter((one) => one.endsWith('assessment_meta.xml'))) {
    const read = readXml(archive.text(path) ?? '');
    if (!read.ok) continue;
    const poll = /survey$/.test(childText(read.root, 'quiz_type'));
    about.set(attributeOf(read.root, 'identifier'), { title: childText(read.root, 'title'), poll });
  }
  return about;
}
