/** The room where the one running session lives: every action becomes an event, goes to the journal, then counts and is shown. */
import type { Student } from '../../shared/library/school-class';
import type { Action } from '../../shared/live/action';
import { advance } from '../../shared/live/advance';
import { leftAt } from '../../shared/live/clock';
import type { SessionEvent } from '../../shared/live/event';
import type { Session } from '../../shared/live/session';
import type { TeacherView } from '../../shared/live/teacher-view';
import { clockOf } from '../../shared/live/timing';
import { sceneOf } from '../../shared/live/view-for-projector';
import { viewForTeacher } from '../../shared/live/view-for-teacher';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { recordOfSession } from '../../shared/results/record-of-session';
import { Turns } from '../turns';
import { eventOfAction } from './event-of-action';
import type { Journal } from './journal';
import { openNew } from './opening';
import type { RoomParts } from './room-parts';
import { endSession, findSession, findUnfinished, reopenSession, stampOf } from './session-files';

/** How often a running clock is noted in the journal (ms). */
const tickEvery = 2000;
/** How long to wait before the journal is tried again by itself (ms). */
const retryAfter = 1000;

interface Running {
  session: Session;
  journal: Journal;
  students: readonly Student[];
  problem: Problem | null;
}

export class LiveRoom {
  private readonly parts: RoomParts;
  private running: Running | null = null;
  private alarm: ReturnType<typeof setTimeout> | null = null;
  /** Actions wait for one another, so that the journal has them in the order they came. */
  private readonly turns = new Turns();

  constructor(parts: RoomParts) {
    this.parts = parts;
  }

  view(): TeacherView | null {
    const { parts, running } = this;
    if (!running) return null;
    const { session, students, problem } = running;
    const problemText = problem && parts.sentence(problem);
    return viewForTeacher(session, { students, wall: parts.wall(), display: parts.display(), problemText });
  }

  start(setId: string, classId: string | null): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      const busy = this.refuseWhileRunning();
      if (busy) return busy;
      const opened = await openNew(this.parts, setId, classId);
      return opened.ok ? this.enter({ ...opened.value, problem: null }) : opened;
    });
  }

  /** Goes on with a session that was cut off; its clock waits as it stood at the last moment that is known. */
  resume(sessionId: string): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      const busy = this.refuseWhileRunning();
      if (busy) return busy;
      const found = await findSession(this.parts.folder, sessionId);
      if (!found || found.session.phase === 'finished') return refused('noSession', {});
      const reopened = await reopenSession(this.parts.folder, found);
      if (!reopened.ok) return reopened;
      const { session, journal } = reopened.value;
      const roster = session.classId ? await this.parts.readClass(session.classId) : null;
      const students = roster?.ok ? roster.value.students : [];
      return this.enter({ session, journal, students, problem: null });
    });
  }

  act(action: Action): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      if (!this.running) return refused('noSession', {});
      const event = eventOfAction(action, this.running.session, this.parts.now(), this.parts.chance);
      if (event) await this.take(event);
      return this.shown();
    });
  }

  /** Ends a session that was cut off without going on with it. */
  setAside(sessionId: string): Promise<Result<null>> {
    return this.turns.take(async () => {
      const found = this.running?.session.id === sessionId ? null : await findSession(this.parts.folder, sessionId);
      if (!found) return refused('noSession', {});
      const ended = await endSession(this.parts.folder, found);
      if (!ended.ok) return ended;
      await this.record(ended.value);
      return done(null);
    });
  }

  unfinished() {
    return this.running ? Promise.resolve(null) : findUnfinished(this.parts.folder, this.parts.now());
  }

  /** Leaves the session; one that still runs is finished first. Where that can't be kept, it is offered again at the next start. */
  leave(): Promise<Result<null>> {
    return this.turns.take(async () => {
      if (this.running) await this.take({ type: 'finished', at: this.parts.now() });
      await this.rest();
      this.parts.dropWall();
      this.parts.toTeacher(null);
      return done(null);
    });
  }

  /** Lets go of a session without ending it, as when the app is quit in the middle of it: the next start offers it again. */
  letGo(): Promise<void> {
    return this.turns.take(() => this.rest());
  }

  /** Sends both views again, as when a window came back or a setting changed. */
  show(): void {
    const view = this.view();
    if (!view || !this.running) return;
    this.parts.toTeacher(view);
    this.parts.toWall({ ...this.parts.wall(), scene: sceneOf(this.running.session) });
  }

  /** A finished session that was not left makes room for the next one. */
  private refuseWhileRunning() {
    const session = this.running?.session;
    return session && session.phase !== 'finished' ? refused('sessionRunning', { title: session.title }) : null;
  }

  private async rest(): Promise<void> {
    await this.running?.journal.close();
    this.running = null;
    this.setAlarm();
  }

  private async enter(running: Running): Promise<Result<TeacherView>> {
    await this.running?.journal.close();
    this.running = running;
    this.parts.raiseWall();
    return this.shown();
  }

  /** Journal first, then the rules. An event that changes nothing is not kept, but for the ticks of the clock. */
  private async take(event: SessionEvent): Promise<void> {
    const { running } = this;
    const next = running && advance(running.session, event);
    if (!running || !next || (next === running.session && event.type !== 'ticked')) return;
    const kept = await running.journal.append(event);
    running.problem = kept.ok ? null : kept.problem;
    if (!kept.ok) return;
    const moved = next.phase !== running.session.phase;
    running.session = next;
    if (moved && (next.phase === 'revealed' || next.phase === 'finished')) await this.record(next);
  }

  private async record(session: Session): Promise<void> {
    if (!session.shown.includes(true)) return;
    this.parts.recorded(recordOfSession(session, await stampOf(this.parts.folder, session.id)));
  }

  private shown(): Result<TeacherView> {
    this.setAlarm();
    this.show();
    const view = this.view();
    return view ? done(view) : refused('noSession', {});
  }

  /** While a clock runs: wakes when time is up, and every two seconds before, to note how far it is. */
  private setAlarm(): void {
    if (this.alarm) clearTimeout(this.alarm);
    this.alarm = null;
    const clock = this.running && clockOf(this.running.session);
    if (!clock?.running) return;
    const soonest = this.running?.problem ? retryAfter : 0;
    const left = Math.max(soonest, leftAt(clock, this.parts.now()));
    this.alarm = setTimeout(() => void this.wake(), Math.min(left, tickEvery));
  }

  /** Views are sent only where there is something new to see: a tick shows nothing by itself. */
  private wake(): Promise<void> {
    return this.turns.take(async () => {
      const before = this.running && { ...this.running };
      const clock = before && clockOf(before.session);
      if (!before || !clock) return;
      const at = this.parts.now();
      await this.take({ type: leftAt(clock, at) > 0 ? 'ticked' : 'timeEnded', at });
      const isNew = this.running?.session !== before.session || this.running.problem?.code !== before.problem?.code;
      if (isNew) this.shown();
      else this.setAlarm();
    });
  }
}
