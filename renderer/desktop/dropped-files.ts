/** Files dropped on the window, with their bytes: the preload stays as small as it is, and no page can name a path to be read. */
import { mostDropped, mostDroppedFiles } from '../../shared/import/drop-limits';
import { type Problem, type Result, refused } from '../../shared/problem';

export interface DroppedFile {
  name: string;
  /** Null where it can't be read, so that it is named and not passed over. */
  bytes: Uint8Array<ArrayBuffer> | null;
}

type Dropped = Result<DroppedFile[]>;

interface Found {
  name: string;
  /** Null where not even its size can be told. */
  file: File | null;
}

let waiting: Dropped | null = null;
let taker: ((dropped: Dropped) => void) | null = null;

/** Gives the files to whoever takes them, now or as soon as somebody does. */
export function offerDropped(dropped: Dropped): void {
  if (taker) taker(dropped);
  else waiting = dropped;
}

export function onDropped(take: (dropped: Dropped) => void): () => void {
  taker = take;
  if (waiting) take(waiting);
  waiting = null;
  return () => {
    if (taker === take) taker = null;
  };
}

/** Must be called while the drop is heard: its entries are gone afterwards. */
export async function readDrop(transfer: DataTransfer): Promise<Dropped> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: Found[] = [];
  for (const entry of entries) await gather(entry, found);
  const size = found.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  if (size > mostDropped) return refusedWith('importTooLarge', found[0]?.name ?? '', mostDropped / 1024 / 1024);
  if (found.length > mostDroppedFiles) return refusedWith('importTooManyFiles', found[0]?.name ?? '', mostDroppedFiles);
  const read = found.map(async ({ name, file }) => ({ name, bytes: await bytesOf(file) }));
  return { ok: true, value: await Promise.all(read) };
}

async function bytesOf(file: File | null): Promise<DroppedFile['bytes']> {
  const bytes = await file?.arrayBuffer().catch(() => null);
  return bytes ? new Uint8Array(bytes) : null;
}

const refusedWith = (
  code: 'importTooLarge' | 'importTooManyFiles',
  file: string,
  most: number,
): { ok: false; problem: Problem } => refused(code, { file, most });

async function gather(entry: FileSystemEntry | File | null, found: Found[]): Promise<void> {
  if (!entry || found.length > mostDroppedFiles || entry.name.startsWith('.')) return;
  if (entry instanceof File) {
    found.push({ name: entry.name, file: entry });
  } else if (entry.isFile) {
    const file = await new Promise<File | null>((answer) =>
      (entry as FileSystemFileEntry).file(answer, () => answer(null)),
    );
    found.push({ name: entry.fullPath.replace(/^\//, ''), file });
  } else {
    for (const inside of await entriesIn(entry as FileSystemDirectoryEntry)) await gather(inside, found);
  }
}

/** A folder answers its entries in parts, until a part is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((answer) => reader.readEntries(answer, () => answer([])));
    if (part.length === 0) return all.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
    all.push(...part);
  }
}
