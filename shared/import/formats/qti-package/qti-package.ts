/** A package of QTI 1.2, 2 or 3: Canvas and Blackboard exports, Common Cartridges, and zips of items and tests. */
import { refused } from '../../../problem';
import type { ImportFormat } from '../../format';
import { startsWithElement } from '../../xml/first-element';
import { type Archive, manifestOf, pathsWith } from './package-files';
import { readPackage } from './read-package';

const names = [
  'questestinterop',
  'assessmentItem',
  'assessmentTest',
  'qti-assessment-item',
  'qti-assessment-test',
  'POOL',
];

/** Files of these kinds in a zip without a manifest make it a folder of several things, read one by one. */
const otherBanks = /\.(?:gift|csv|tsv|xlsx?|docx|h5p|json|html?|zip|apkg)$/i;

export const qtiPackage: ImportFormat<'qti-package'> = {
  name: 'qti-package',
  label: 'QTI package',
  fits: (source) => (source.as === 'archive' && isPackage(source) ? 0.95 : 0),
  read(source, tools) {
    if (source.as !== 'archive') return { topics: [], refused: [] };
    return pathsWith(source, ...names).length > 0
      ? readPackage(source, tools)
      : { problem: refused('importNothingInside', { file: source.name }).problem };
  },
};

/** The pages of a whole course are no questions, though some of them ask. */
const isCourse = (archive: Archive): boolean =>
  /common ?cartridge|imsccv\d|canvas\.instructure\.com/i.test(
    archive.text(manifestOf(archive) ?? '')?.slice(0, 4000) ?? '',
  );

function isPackage(archive: Archive): boolean {
  if (pathsWith(archive, ...names).length === 0) return isCourse(archive);
  const hasMoodle = archive.paths.some(
    (path) =>
      /\.xml$/i.test(path) && startsWithElement(archive.text(path) ?? '', 'quiz') && !/assessment_meta/.test(path),
  );
  return manifestOf(archive) !== undefined || !(hasMoodle || archive.paths.some((path) => otherBanks.test(path)));
}
