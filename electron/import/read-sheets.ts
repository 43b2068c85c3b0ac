/** Every sheet of a spreadsheet as rows of cells, each as it would be read aloud. */
import readExcel from 'read-excel-file/node';
import type { ImportSource, Sheet } from '../../shared/import/source';
import { done, type Result, refused } from '../../shared/problem';

export async function readSheets(name: string, bytes: Uint8Array): Promise<Result<ImportSource>> {
  try {
    const found = await readExcel(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { trim: false });
    const sheets = found.map(({ sheet, data }): Sheet => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
    if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell.trim() === ''))))
      return refused('importEmpty', { file: name });
    return done({ as: 'sheets', name, sheets });
  } catch {
    return refused('importDamaged', { file: name });
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell).replace(/\r\n?/g, '\n');
}

/** A time of the day is told only where there is one. */
function dayText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
