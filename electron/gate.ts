/** The one door between windows and main: is the window known, may it ask, does it parse; then the handler. */
import { ipcMain, type WebContents } from 'electron';
import * as z from 'zod/mini';
import { type CallName, calls, type News, type NewsName, newsTable } from '../shared/contract';
import type { WindowName } from '../shared/contract/call';
import { type Result, refused } from '../shared/problem';
import type { Handlers } from './handlers';
import type { Log } from './log';

export interface KnownWindows {
  /** Which of our windows this is, or null for anything else. */
  nameOf(contents: WebContents): WindowName | null;
  contentsOf(name: WindowName): WebContents | null;
}

export function openGate(handlers: Handlers, windows: KnownWindows, log: Log): void {
  ipcMain.handle('lectern:call', async (event, name: unknown, ask: unknown) => {
    const from = event.senderFrame?.parent === null ? windows.nameOf(event.sender) : null;
    return answer(handlers, from, String(name), ask, log);
  });
}

/** Answers one call; whatever happens it comes back as a result and never as a throw. */
export async function answer(
  handlers: Handlers,
  from: WindowName | null,
  name: string,
  ask: unknown,
  log: Log,
): Promise<Result<unknown>> {
  const row = Object.hasOwn(calls, name) ? calls[name as CallName] : null;
  if (!row || row.from !== from) return refused('notAllowed', { call: name.slice(0, 40) });
  const parsed = z.safeParse(row.ask, ask);
  if (!parsed.success)
    return refused('badAsk', { call: name, where: parsed.error.issues[0]?.path.join(' > ') || name });
  try {
    const handle = handlers[name as CallName] as (ask: unknown) => Promise<Result<unknown>>;
    const result = await handle(parsed.data);
    return result.ok ? { ok: true, value: z.parse(row.reply, result.value) } : result;
  } catch (error) {
    log(`call ${name}`, error);
    return refused('bug', {});
  }
}

export type Tell = <N extends NewsName>(name: N, says: News<N>) => void;

/** Sends news to the window it is meant for, in the shape of the contract and no more. */
export function newsTo(windows: KnownWindows): Tell {
  return (name, says) => {
    const row = newsTable[name];
    windows.contentsOf(row.to)?.send('lectern:news', { name, says: z.parse(row.says, says) });
  };
}
