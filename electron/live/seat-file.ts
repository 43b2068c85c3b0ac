/** The seats of a session on disk, in a journal beside the session's own: who came by phone, under which name. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyBook, type SeatBook, type SeatEvent, seatEventSchema, writeSeats } from '../../shared/live/seat-book';
import { done, type Problem, type Result } from '../../shared/problem';
import { Journal, type JournalForm, readJournal, tryReadJournal } from './journal';

const seatForm: JournalForm<SeatEvent> = { schema: seatEventSchema, asOfToday: (said) => said };

export const seatFile = (folder: string, sessionId: string): string => join(folder, `${sessionId}.seats`);

export class SeatFile {
  private readonly file: string;
  private journal: Journal<SeatEvent> | null = null;
  book: SeatBook = emptyBook;
  /** Why the last seats could not be kept. */
  problem: Problem | null = null;

  constructor(folder: string, sessionId: string) {
    this.file = seatFile(folder, sessionId);
  }

  /** Reads what is kept; there is nothing before the first phone, and nothing is written before it either. */
  async read(): Promise<Result<null>> {
    const there = await access(this.file).then(
      () => true,
      () => false,
    );
    if (!there) return done(null);
    const kept = await tryReadJournal(this.file, seatForm);
    if (!kept.ok) return kept;
    const journal = await Journal.goOn(this.file, kept.value);
    if (!journal.ok) return journal;
    this.journal = journal.value;
    this.book = writeSeats(emptyBook, kept.value.events);
    return done(null);
  }

  /** On disk first, then in the book. */
  async write(events: readonly SeatEvent[]): Promise<Result<null>> {
    if (events.length === 0) return done(null);
    const kept = await this.append(events);
    this.problem = kept.ok ? null : kept.problem;
    if (kept.ok) this.book = writeSeats(this.book, events);
    return kept;
  }

  private async append(events: readonly SeatEvent[]): Promise<Result<null>> {
    if (!this.journal) {
      const begun = await Journal.begin<SeatEvent>(this.file);
      if (!begun.ok) return begun;
      this.journal = begun.value;
    }
    return this.journal.appendAll(events);
  }

  async close(): Promise<void> {
    await this.journal?.close();
    this.journal = null;
  }
}

/** The names of the guests of a session by their ids, as long as they are kept. */
export async function readGuestNames(folder: string, sessionId: string): Promise<Record<string, string>> {
  const kept = await readJournal(seatFile(folder, sessionId), seatForm).catch(() => null);
  const seats = kept ? [...writeSeats(emptyBook, kept.events).seats.values()] : [];
  return Object.fromEntries(seats.flatMap(({ guest, studentId, name }) => (guest ? [[studentId, name]] : [])));
}
