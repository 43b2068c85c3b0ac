/** Opens a source that is one XML file. */
import { type Problem, refused } from '../../problem';
import type { ImportSource } from '../source';
import type { Element } from './element';
import { readXml } from './read-xml';

export function openXml(source: ImportSource): { root: Element } | { problem: Problem } {
  const read = readXml(source.as === 'text' ? source.text : '');
  if (read.ok) return { root: read.root };
  const { line, column, what, name } = read;
  const { problem } = refused('xmlDamaged', { file: source.name, line, column, what, name });
  return { problem };
}
