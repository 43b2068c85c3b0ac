/** Does one task of the process of exports: says what would be lost, or makes the file. */
import writeXlsxFile from 'write-excel-file/node';
import type { ExportFile } from '../../shared/export/export-format';
import { exportFormatOf } from '../../shared/export/export-formats';
import { summariseLosses } from '../../shared/export/loss-summary';
import { heldTopics } from '../../shared/export/losses';
import { withoutLost } from '../../shared/export/lost-pictures';
import { writeArchive } from '../archive/write-archive';
import type { ExportAnswer, ExportTask } from './export-task';

export async function doExport({
  does,
  format,
  title,
  topics,
  setAside,
  pictures,
  lost,
  at,
}: ExportTask): Promise<ExportAnswer> {
  const chosen = exportFormatOf(format);
  const gone = new Set(lost);
  const isLost = (media: string) => gone.has(media);
  if (does === 'look') return { looked: summariseLosses(chosen, topics, setAside, isLost) };
  const media = new Map(pictures);
  const held = heldTopics(chosen, topics).map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) => (gone.size > 0 ? withoutLost(question, isLost) : question)),
  }));
  const files = chosen.write({ title, topics: held, media: (name) => media.get(name) ?? null });
  const made = await Promise.all(files.map(async (file) => [file.path, await bytesOf(file)] as const));
  const [only] = made;
  const single = made.length === 1 && only && chosen.extension !== 'zip';
  return { written: single ? only[1] : writeArchive(new Map(made), new Date(at)) };
}

async function bytesOf(file: ExportFile): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes;
  if ('text' in file) return new TextEncoder().encode(file.text);
  const rows = file.rows.map((row) => row.map((cell) => (cell === '' ? null : { value: cell, type: String })));
  return writeXlsxFile(rows).toBuffer();
}
