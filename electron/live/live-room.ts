/** The room where the one running session lives: every action becomes an event, goes to the journal, then counts and is shown. */
import type { Action } from '../../shared/live/action';
import { leftAt } from '../../shared/live/left-at';
import type { TeacherView } from '../../shared/live/teacher-view';
import { clockOf } from '../../shared/live/timing';
import { viewForTeacher } from '../../shared/live/view-for-teacher';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { Turns } from '../turns';
import { ClassPhones } from './class-phones';
import { eventOfAction } from './event-of-action';
import { type Opened, openAgain, openNew } from './opening';
import { phonesAround, wallAround } from './phones-view';
import { RoomAlarm } from './room-alarm';
import type { RoomParts } from './room-parts';
import { RunningSession, recordSession } from './running-session';
import { endSession, findSession, findUnfinished } from './session-files';

/** How long the teacher's window and the wall may lag behind what phones answer (ms). */
const lag = 100;

export class LiveRoom {
  private readonly parts: RoomParts;
  private running: RunningSession | null = null;
  private readonly alarm = new RoomAlarm(() => this.wake());
  private readonly phones: ClassPhones;
  private soon: ReturnType<typeof setTimeout> | null = null;
  /** Actions wait for one another, so that the journal has them in the order they came. */
  private readonly turns = new Turns();

  constructor(parts: RoomParts) {
    this.parts = parts;
    this.phones = new ClassPhones(
      { ...parts, ...parts.phones },
      {
        session: () => this.running?.session ?? null,
        students: () => this.running?.students ?? [],
        take: async (events) => (await this.running?.take(events)) ?? false,
        turn: (act) => this.turns.take(act),
        changed: () => this.showSoon(),
      },
    );
  }

  view(): TeacherView | null {
    const { parts, running } = this;
    if (!running) return null;
    const { session, students } = running;
    const problem = running.problem ?? this.phones.problem;
    const problemText = problem && parts.sentence(problem);
    const around = wallAround(this.phones, session, students);
    const phones = phonesAround(this.phones, session, parts.now());
    return viewForTeacher(session, {
      students,
      wall: parts.wall(),
      around,
      phones,
      display: parts.display(),
      problemText,
    });
  }

  start(setId: string, classId: string | null): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      const busy = this.refuseWhileRunning();
      if (busy) return busy;
      const opened = await openNew(this.parts, setId, classId);
      return opened.ok ? this.enter(opened.value) : opened;
    });
  }

  /** Goes on with a session that was cut off; its clock waits as it stood at the last moment that is known. */
  resume(sessionId: string): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      const busy = this.refuseWhileRunning();
      if (busy) return busy;
      const opened = await openAgain(this.parts, sessionId);
      return opened.ok ? this.enter(opened.value) : opened;
    });
  }

  act(action: Action): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      if (!this.running) return refused('noSession', {});
      const { session } = this.running;
      const { now, chance } = this.parts;
      const voterOf = (id: string) => this.phones.ballots.voterOf(session, session.index, id);
      const event = eventOfAction(action, session, { at: now(), chance, voterOf });
      if (event) await this.running.take([event]);
      return this.shown();
    });
  }

  /** Does something about the phones of the session, and shows what came of it. */
  withPhones(act: (phones: ClassPhones) => Promise<Problem | null>): Promise<Result<TeacherView>> {
    return this.turns.take(async () => {
      if (!this.running) return refused('noSession', {});
      const problem = await act(this.phones);
      return problem ? { ok: false, problem } : this.shown();
    });
  }

  /** Ends a session that was cut off without going on with it. */
  setAside(sessionId: string): Promise<Result<null>> {
    return this.turns.take(async () => {
      const found = this.running?.session.id === sessionId ? null : await findSession(this.parts.folder, sessionId);
      if (!found) return refused('noSession', {});
      const ended = await endSession(this.parts.folder, found);
      if (!ended.ok) return ended;
      await recordSession(this.parts, ended.value);
      return done(null);
    });
  }

  unfinished() {
    return this.running ? Promise.resolve(null) : findUnfinished(this.parts.folder, this.parts.now());
  }

  /** Leaves the session; one that still runs is finished first. Where that can't be kept, it is offered again at the next start. */
  leave(): Promise<Result<null>> {
    return this.turns.take(async () => {
      await this.running?.take([{ type: 'finished', at: this.parts.now() }]);
      await this.rest(true);
      this.parts.dropWall();
      this.parts.toTeacher(null);
      return done(null);
    });
  }

  /** Lets go of a session without ending it, as when the app is quit in the middle of it: the next start offers it again. */
  letGo(): Promise<void> {
    return this.turns.take(() => this.rest(false));
  }

  /** Sends every view again, as when a window came back or a setting changed. */
  show(): TeacherView | null {
    const view = this.view();
    if (!view) return null;
    // The class waits for the wall, and the teacher's view is the largest.
    this.parts.toWall(view.wall);
    this.phones.show();
    this.parts.toTeacher(view);
    return view;
  }

  /** Phones answer faster than anybody can look. */
  private showSoon(): void {
    this.soon ??= setTimeout(() => {
      this.soon = null;
      this.show();
    }, lag);
  }

  /** A finished session that was not left makes room for the next one. */
  private refuseWhileRunning() {
    const session = this.running?.session;
    return session && session.phase !== 'finished' ? refused('sessionRunning', { title: session.title }) : null;
  }

  private async rest(isOver: boolean): Promise<void> {
    await this.phones.rest(isOver);
    await this.running?.close();
    this.running = null;
    this.setAlarm();
  }

  private async enter(opened: Opened): Promise<Result<TeacherView>> {
    if (this.running) await this.rest(true);
    this.running = new RunningSession(this.parts, opened);
    await this.phones.enter(opened.session.id);
    this.parts.raiseWall();
    return this.shown();
  }

  private shown(): Result<TeacherView> {
    this.setAlarm();
    const view = this.show();
    return view ? done(view) : refused('noSession', {});
  }

  private setAlarm(): void {
    this.alarm.set(this.running && clockOf(this.running.session), this.parts.now(), this.running?.problem != null);
  }

  /** Views are sent only where there is something new to see: a tick shows nothing by itself. */
  private wake(): Promise<void> {
    return this.turns.take(async () => {
      const before = this.running && { session: this.running.session, problem: this.running.problem };
      const clock = before && clockOf(before.session);
      if (!before || !clock) return;
      const at = this.parts.now();
      await this.running?.take([{ type: leftAt(clock, at) > 0 ? 'ticked' : 'timeEnded', at }]);
      const isNew = this.running?.session !== before.session || this.running.problem?.code !== before.problem?.code;
      if (isNew) this.shown();
      else this.setAlarm();
    });
  }
}
