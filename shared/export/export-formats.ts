/** The register of export formats: a new format is one file in `formats/` and one line here. */
import type { ExportFormat } from './export-format';
import { aiken } from './formats/aiken';
import { csv } from './formats/csv';
import { gift } from './formats/gift';
import { kahoot } from './formats/kahoot';
import { markdown } from './formats/markdown';
import { moodleXml } from './formats/moodle-xml';
import { qti3, qti21 } from './formats/qti';

export const exportFormats = [gift, moodleXml, qti21, qti3, aiken, csv, kahoot, markdown] as const;

export type ExportFormatName = (typeof exportFormats)[number]['name'];

export const exportFormatNames = exportFormats.map(({ name }) => name) as [ExportFormatName, ...ExportFormatName[]];

/** The name comes from a checked call, so it is always found. */
export function exportFormatOf(name: ExportFormatName): ExportFormat<ExportFormatName> {
  const format = exportFormats.find((one) => one.name === name);
  if (!format) throw new Error(`no export format ${name}`);
  return format;
}
