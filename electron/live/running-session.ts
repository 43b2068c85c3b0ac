/** The one session that runs, with its journal: events are on disk before they count, and the charts hear of it when they can show something. */
import type { Student } from '../../shared/library/school-class';
import { advance } from '../../shared/live/advance';
import type { SessionEvent } from '../../shared/live/event';
import type { Session } from '../../shared/live/session';
import type { Problem } from '../../shared/problem';
import { recordOfSession } from '../../shared/results/record-of-session';
import type { Opened } from './opening';
import type { RoomParts } from './room-parts';
import { stampOf } from './session-files';
import type { SessionJournal } from './session-journal';

type Recorder = Pick<RoomParts, 'folder' | 'recorded'>;

export class RunningSession {
  session: Session;
  readonly students: readonly Student[];
  /** Why the last events could not be kept. */
  problem: Problem | null = null;
  private readonly journal: SessionJournal;
  private readonly recorder: Recorder;

  constructor(recorder: Recorder, { session, journal, students }: Opened) {
    this.recorder = recorder;
    this.session = session;
    this.journal = journal;
    this.students = students;
  }

  /** Events that come together are kept by one write. One that changes nothing is not kept, but for the ticks of the clock. */
  async take(events: readonly SessionEvent[]): Promise<boolean> {
    const { next, counting } = play(this.session, events);
    if (counting.length === 0) return true;
    const kept = await this.journal.appendAll(counting);
    this.problem = kept.ok ? null : kept.problem;
    if (!kept.ok) return false;
    const moved = next.phase !== this.session.phase;
    this.session = next;
    if (moved && (next.phase === 'revealed' || next.phase === 'finished')) await recordSession(this.recorder, next);
    return true;
  }

  close(): Promise<void> {
    return this.journal.close();
  }
}

export async function recordSession({ folder, recorded }: Recorder, session: Session): Promise<void> {
  if (session.shown.includes(true)) recorded(recordOfSession(session, await stampOf(folder, session.id)));
}

/** The events that count, and the session they lead to. */
function play(session: Session, events: readonly SessionEvent[]): { next: Session; counting: SessionEvent[] } {
  const counting: SessionEvent[] = [];
  let next = session;
  for (const event of events) {
    const played = advance(next, event);
    if (played !== next || event.type === 'ticked') counting.push(event);
    next = played;
  }
  return { next, counting };
}
