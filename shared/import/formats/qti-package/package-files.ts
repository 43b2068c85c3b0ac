/** Finds the files of a package: those that may hold questions, in the order of its manifest, and pictures by their addresses. */
import type { Refusal } from '../../reading';
import type { ImportSource } from '../../source';
import { type FindBytes, readable } from '../../wording';
import { allOf, attributeOf, type Element } from '../../xml/element';
import { firstElementOf } from '../../xml/first-element';
import { readXml } from '../../xml/read-xml';

export type Archive = Extract<ImportSource, { as: 'archive' }>;

const mayHoldQuestions = /\.(?:xml|qti|dat)$/i;
const manifestName = /(?:^|\/)imsmanifest\.xml$/i;

export const manifestOf = (archive: Archive): string | undefined =>
  archive.paths.find((path) => manifestName.test(path));

/** The paths of files whose first element has one of the names. */
export const pathsWith = (archive: Archive, ...names: readonly string[]): string[] =>
  archive.paths.filter(
    (path) => mayHoldQuestions.test(path) && names.includes(firstElementOf(archive.text(path) ?? '')),
  );

/** In the order in which the manifest names them; the rest behind. */
export function inManifestOrder(archive: Archive, paths: readonly string[]): string[] {
  const manifest = rootOf(archive, manifestOf(archive));
  const folder = folderOf(manifestOf(archive) ?? '');
  const named = allOf(manifest, 'resource', 'file').flatMap((element) => {
    const base = attributeOf(element, 'base');
    return [attributeOf(element, 'href'), attributeOf(element, 'file')]
      .filter(Boolean)
      .map((href) => joined(folder + base, href));
  });
  const place = (path: string) => (named.includes(path) ? named.indexOf(path) : named.length);
  return [...paths].sort((one, other) => place(one) - place(other));
}

/** Files of questions that the manifest names and that are not in the package. */
export function missingIn(archive: Archive): string[] {
  const folder = folderOf(manifestOf(archive) ?? '');
  const resources = allOf(rootOf(archive, manifestOf(archive)), 'resource');
  const paths = resources
    .filter((one) => /^imsqti|^(?:assessment|associatedcontent)\/.*qti|imsqti_/i.test(attributeOf(one, 'type')))
    .map((one) => [attributeOf(one, 'base'), attributeOf(one, 'href') || attributeOf(one, 'file')])
    .filter(([, href = '']) => mayHoldQuestions.test(href))
    .map(([base = '', href = '']) => joined(folder + base, href));
  return [...new Set(paths)].filter((path) => !archive.paths.includes(path));
}

/** A file of questions that is named in `file` and is not there. */
export const missingFile = (file: string, path: string): Refusal => ({
  place: { file, line: null, question: null, words: path.slice(-40) },
  code: 'malformed',
  facts: { what: 'fileMissing', name: path },
});

/** The title that a manifest gives a resource or the whole package; '' where it gives none. */
export function titleIn(archive: Archive): string {
  const manifest = rootOf(archive, manifestOf(archive));
  const [title] = allOf(allOf(manifest, 'metadata')[0] ?? null, 'title');
  return (
    allOf(title ?? null, 'string', 'langstring')
      .map((one) => one.children.join('').trim())
      .find(Boolean) ?? ''
  );
}

function rootOf(archive: Archive, path: string | undefined): Element | null {
  const read = readXml(path === undefined ? '' : (archive.text(path) ?? ''));
  return read.ok ? read.root : null;
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A path from a folder, with its "../" followed. */
export function joined(folder: string, address: string): string {
  const parts: string[] = [];
  for (const part of `${address.startsWith('/') ? '' : folder}${readable(address).replaceAll('\\', '/')}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** What tools write before an address inside the package: Canvas, Common Cartridge, Blackboard, D2L. */
const prefix = /^(?:\$IMS[-_]CC[-_]FILE[-_]?BASE\$|@X@[\w.]+@X@|\$CANVAS_COURSE_REFERENCE\$\/file_contents)\/?/i;

/** The bytes of an address in a file of the package. */
export function finderFor(archive: Archive, path: string): FindBytes {
  return (address) => {
    const plain = readable(address.replace(/[?#].*$/, ''))
      .replace(prefix, '')
      .replace(/^\/+/, '');
    if (plain === '' || /^[a-z][a-z+.-]+:/i.test(plain)) return null;
    const tries = [joined(folderOf(path), plain), joined('', plain), `web_resources/${plain}`];
    const exact = tries.find((one) => archive.paths.includes(one));
    return archive.bytes(exact ?? likeliest(archive, plain) ?? '');
  };
}

/** The only file that ends as the address does, or that Blackboard keeps under its number. */
function likeliest(archive: Archive, plain: string): string | undefined {
  const number = /xid-\d+_\d+/.exec(plain)?.[0];
  const ends = archive.paths.filter(
    (path) => path.endsWith(`/${plain}`) || (number !== undefined && path.includes(number) && !path.endsWith('.xml')),
  );
  if (ends.length > 0) return ends.length === 1 ? ends[0] : undefined;
  const name = plain.split('/').at(-1) ?? '';
  const named = archive.paths.filter((path) => path.split('/').at(-1) === name);
  return named.length === 1 ? named[0] : undefined;
}
