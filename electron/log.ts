/** The log of what went wrong inside: one line an event in a file of the profile, and on the console while developing. */
import { appendFile } from 'node:fs/promises';

export type Log = (what: string, error?: unknown) => void;

export function openLog(file: string, now: () => Date): Log {
  return (what, error) => {
    const cause = error instanceof Error ? (error.stack ?? error.message) : error === undefined ? '' : String(error);
    const line = `${now().toISOString()} ${what} ${cause}`.trimEnd();
    console.error(line);
    appendFile(file, `${line}\n`).catch(() => undefined);
  };
}
