/** Reads one JSON file of ours: its size, its text, its version and its shape are checked here and trusted inside. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { done, type Result, refused } from '../../shared/problem';
import { problemOfRead } from './file-problem';

/** A larger file is none of ours (bytes). */
export const largestFile = 20 * 1024 * 1024;

/** A file of a newer version than this app knows is refused unharmed. */
export async function readJson<T>(path: string, sort: FileSort<T>): Promise<Result<T>> {
  const text = await readText(path);
  return text.ok ? parseJson(text.value, basename(path), sort) : text;
}

/** What a sort of file is to a reader: its shape, the newest version this app knows, and how older ones become it. */
export interface FileSort<T> {
  schema: z.ZodMiniType<T>;
  version: number;
  /** Given the data of any older version. */
  bringUp?: (data: unknown) => unknown;
}

export async function readText(path: string): Promise<Result<string>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > largestFile) return refused('tooLarge', { file });
    return done(await readFile(path, 'utf8'));
  } catch (error) {
    return { ok: false, problem: problemOfRead(error, file) };
  }
}

export function parseJson<T>(withMark: string, file: string, { schema, version, bringUp }: FileSort<T>): Result<T> {
  const text = withMark.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused('notJson', { file, line: lineOf(text, error) });
  }
  const written = versionOf(data);
  if (written !== null && written > version) return refused('newerVersion', { file, version: written });
  const older = written !== null && written < version;
  const parsed = z.safeParse(schema, older && bringUp ? bringUp(data) : data);
  if (parsed.success) return done(parsed.data);
  const where = parsed.error.issues[0]?.path.join(' > ') || 'version';
  return refused('notWhole', { file, where });
}

function versionOf(data: unknown): number | null {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  return typeof version === 'number' ? version : null;
}

function lineOf(text: string, error: unknown): number {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}
