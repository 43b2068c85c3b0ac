/** Reads one JSON file of ours: its size, its text, its version and its shape are checked here and trusted inside. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { done, type Result, refused } from '../../shared/problem';
import { problemOfRead } from './file-problem';

const largest = 20 * 1024 * 1024;

/** `version` is the newest version this app knows; a file of a newer one is refused unharmed. */
export async function readJson<T>(path: string, schema: z.ZodMiniType<T>, version: number): Promise<Result<T>> {
  const file = basename(path);
  let text: string;
  try {
    if ((await stat(path)).size > largest) return refused('tooLarge', { file });
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    return { ok: false, problem: problemOfRead(error, file) };
  }
  return parseJson(text, file, schema, version);
}

function parseJson<T>(text: string, file: string, schema: z.ZodMiniType<T>, version: number): Result<T> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused('notJson', { file, line: lineOf(text, error) });
  }
  const written = versionOf(data);
  if (written !== null && written > version) return refused('newerVersion', { file, version: written });
  const parsed = z.safeParse(schema, data);
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
