/** The index on disk between starts: a list of pieces, each a file that never changes. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { documentVersion } from '../../shared/search/document';
import type { Piece } from '../../shared/search/search-index';
import type { Segment } from '../../shared/search/segment';
import { readSegment, writeSegment } from '../../shared/search/segment-buffer';

const listFile = 'pieces.json';
const ending = '.piece';
const listSchema = z.object({
  version: z.literal(documentVersion),
  pieces: z.array(z.object({ file: z.string().check(z.regex(/^[\w-]+\.piece$/)), dropped: z.array(z.int()) })),
});

export class KeptIndex {
  private readonly folder: string;
  private readonly newName: () => string;
  private readonly files = new WeakMap<Segment, string>();

  constructor(folder: string, newName: () => string) {
    this.folder = folder;
    this.newName = newName;
  }

  /** Null where nothing is kept or anything of it is not as it was written. */
  async read(): Promise<Piece[] | null> {
    try {
      const list = z.parse(listSchema, JSON.parse(await readFile(join(this.folder, listFile), 'utf8')));
      const pieces = await Promise.all(list.pieces.map((piece) => this.readPiece(piece)));
      return pieces.every((piece) => piece !== null) ? pieces : null;
    } catch {
      return null;
    }
  }

  /** The list is written last, so that it never names a file that is not whole. */
  async write(pieces: readonly Piece[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const list: { file: string; dropped: number[] }[] = [];
    for (const { segment, dropped } of pieces) {
      let file = this.files.get(segment);
      if (!file) {
        file = `${this.newName()}${ending}`;
        await writeFile(join(this.folder, file), writeSegment(segment));
        this.files.set(segment, file);
      }
      list.push({ file, dropped });
    }
    await writeFile(join(this.folder, listFile), JSON.stringify({ version: documentVersion, pieces: list }));
    const kept = new Set(list.map(({ file }) => file));
    const old = (await readdir(this.folder)).filter((name) => name.endsWith(ending) && !kept.has(name));
    for (const name of old) await rm(join(this.folder, name), { force: true });
  }

  private async readPiece({ file, dropped }: { file: string; dropped: number[] }): Promise<Piece | null> {
    const { buffer, byteOffset, byteLength } = await readFile(join(this.folder, file));
    const read = readSegment(new Uint8Array(buffer, byteOffset, byteLength));
    if (!read.ok) return null;
    this.files.set(read.value, file);
    return { segment: read.value, dropped };
  }
}
