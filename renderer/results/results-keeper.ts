/** Keeps the results store in step with the session files: at the start, at each record, and when something is missing. */
import { type Problem, refused } from '../../shared/problem';
import type { SessionRecord } from '../../shared/results/session-record';
import { call, onNews } from '../desktop/desktop';
import { closeStore, keepOnly, knownStamps, openStore, putRecords } from './results-store';

export interface KeeperState {
  at: 'opening' | 'ready' | 'failed';
  problem: Problem | null;
  /** The store had been damaged and was made anew from the session files. */
  rebuilt: boolean;
}

let state: KeeperState = { at: 'opening', problem: null, rebuilt: false };
const listeners = new Set<() => void>();
let started = false;
/** One after the other, so that an older record never overtakes a newer one. */
let turn: Promise<void> = Promise.resolve();

function change(next: Partial<KeeperState>): void {
  state = { ...state, ...next };
  for (const tell of listeners) tell();
}

const fail = (problem: Problem): void => change({ at: 'failed', problem });

/** Whatever IndexedDB throws or never answers ends in the one sentence that helps. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work).catch(() => fail(refused('resultsSlow', {}).problem));
  return turn;
}

async function readFiles(known: Record<string, string>): Promise<void> {
  const read = await call('results.read', { known });
  if (!read.ok) return fail(read.problem);
  await putRecords(read.value.records);
  await keepOnly(read.value.ids);
  change({ at: 'ready', problem: null });
}

async function openAndRead(): Promise<void> {
  const found = await openStore();
  if (found === 'lost') change({ rebuilt: true });
  await readFiles(await knownStamps());
}

async function keep(record: SessionRecord): Promise<void> {
  await openStore();
  await putRecords([record]);
}

/** Begins to keep; called again it does nothing. */
export function startKeeping(): void {
  if (started) return;
  started = true;
  void inTurn(openAndRead);
  onNews('results.recorded', (record) => void inTurn(() => keep(record)));
}

/** Tries again after a failure. */
export function tryAgain(): void {
  closeStore();
  change({ at: 'opening', problem: null });
  void inTurn(openAndRead);
}

/** Reads one session anew from its file: its record in the store is not whole. */
export const readAnew = (id: string): Promise<void> =>
  inTurn(async () => {
    const known = await knownStamps();
    delete known[id];
    await readFiles(known);
  });

export const keeperState = (): KeeperState => state;

export function watchKeeper(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
