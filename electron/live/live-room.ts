/** The room where the one running session lives: every action becomes an event, goes to the journal, then counts and is shown. */
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass, Student } from '../../shared/library/school-class';
import type { Action } from '../../shared/live/action';
import { advance, openSession } from '../../shared/live/advance';
import { leftAt } from '../../shared/live/clock';
import type { EventOf, SessionEvent } from '../../shared/live/event';
import type { ProjectorView } from '../../shared/live/projector-view';
import type { Session } from '../../shared/live/session';
import type { TeacherView } from '../../shared/live/teacher-view';
import { sceneOf } from '../../shared/live/view-for-projector';
import { viewForTeacher } from '../../shared/live/view-for-teacher';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { isReady } from '../../shared/question/readiness';
import { recordOfSession } from '../../shared/results/record-of-session';
import type { SessionRecord } from '../../shared/results/session-record';
import { eventOfAction } from './event-of-action';
import { Journal } from './journal';
import { findSession, findUnfinished, journalFile, stampOf } from './session-files';

export interface RoomParts {
  folder: string;
  readSet: (id: string) => Promise<Result<QuestionSet>>;
  readClass: (id: string) => Promise<Result<SchoolClass>>;
  wall: () => Omit<ProjectorView, 'scene'>;
  display: () => TeacherView['display'];
  sentence: (problem: Problem) => string;
  now: () => number;
  /** From 0 up to but not 1. */
  chance: () => number;
  newId: () => string;
  toTeacher: (view: TeacherView | null) => void;
  toWall: (view: ProjectorView) => void;
  recorded: (record: SessionRecord) => void;
  raiseWall: () => void;
  dropWall: () => void;
}

/** How often a running clock is noted in the journal (ms). */
const tickEvery = 2000;

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
  private queue: Promise<unknown> = Promise.resolve();

  constructor(parts: RoomParts) {
    this.parts = parts;
  }

  view(): TeacherView | null {
    const { parts, running } = this;
    if (!running) return null;
    const { session, students, problem } = running;
    return viewForTeacher(session, {
      students,
      wall: parts.wall(),
      display: parts.display(),
      problemText: problem && parts.sentence(problem),
    });
  }

  start(setId: string, classId: string | null): Promise<Result<TeacherView>> {
    return this.inTurn(async () => {
      if (this.running && this.running.session.phase !== 'finished')
        return refused('sessionRunning', { title: this.running.session.title });
      const set = await this.parts.readSet(setId);
      if (!set.ok) return set;
      const roster = classId === null ? done(null) : await this.parts.readClass(classId);
      if (!roster.ok) return roster;
      const items = set.value.items.filter((item) => isReady(item.question));
      if (items.length === 0) return refused('emptySet', { title: set.value.title });
      return this.open({ ...opening(this.parts, set.value.title, roster.value), items }, roster.value?.students ?? []);
    });
  }

  /** Goes on with a session that was cut off; its clock waits as it stood at the last moment that is known. */
  resume(sessionId: string): Promise<Result<TeacherView>> {
    return this.inTurn(async () => {
      const found = await findSession(this.parts.folder, sessionId);
      if (!found) return refused('noSession', {});
      const journal = await Journal.goOn(journalFile(this.parts.folder, sessionId), found.kept);
      if (!journal.ok) return journal;
      const roster = found.session.classId ? await this.parts.readClass(found.session.classId) : null;
      this.running = {
        session: found.session,
        journal: journal.value,
        students: roster?.ok ? roster.value.students : [],
        problem: null,
      };
      this.parts.raiseWall();
      return this.take({ type: 'timerPaused', at: found.lastAt });
    });
  }

  act(action: Action): Promise<Result<TeacherView>> {
    return this.inTurn(async () => {
      if (!this.running) return refused('noSession', {});
      const event = eventOfAction(action, this.running.session, this.parts.now(), this.parts.chance);
      return event ? this.take(event) : this.shown();
    });
  }

  /** Ends a session that was cut off without going on with it. */
  setAside(sessionId: string): Promise<Result<null>> {
    return this.inTurn(async () => {
      const found = await findSession(this.parts.folder, sessionId);
      if (!found) return refused('noSession', {});
      const journal = await Journal.goOn(journalFile(this.parts.folder, sessionId), found.kept);
      if (!journal.ok) return journal;
      const kept = await journal.value.append({ type: 'finished', at: found.lastAt });
      await journal.value.close();
      if (kept.ok) await this.record(advance(found.session, { type: 'finished', at: found.lastAt }));
      return kept;
    });
  }

  unfinished() {
    return this.running ? Promise.resolve(null) : findUnfinished(this.parts.folder, this.parts.now());
  }

  /** Leaves a finished session; one that still runs is finished first. */
  async leave(): Promise<Result<null>> {
    if (this.running && this.running.session.phase !== 'finished') {
      const finished = await this.act({ do: 'finish' });
      if (!finished.ok) return finished;
    }
    return this.inTurn(async () => {
      await this.running?.journal.close();
      this.running = null;
      this.setAlarm();
      this.parts.dropWall();
      this.parts.toTeacher(null);
      return done(null);
    });
  }

  /** Sends both views again, as when a window came back or a setting changed. */
  show(): void {
    const view = this.view();
    if (!view || !this.running) return;
    this.parts.toTeacher(view);
    this.parts.toWall({ ...this.parts.wall(), scene: sceneOf(this.running.session) });
  }

  private async open(event: EventOf<'opened'>, students: readonly Student[]): Promise<Result<TeacherView>> {
    const journal = await Journal.begin(journalFile(this.parts.folder, event.sessionId));
    if (!journal.ok) return journal;
    const kept = await journal.value.append(event);
    if (!kept.ok) return kept;
    await this.running?.journal.close();
    this.running = { session: openSession(event), journal: journal.value, students, problem: null };
    this.parts.raiseWall();
    return this.shown();
  }

  /** Journal first, then the rules, then the views. */
  private async take(event: SessionEvent): Promise<Result<TeacherView>> {
    const { running } = this;
    if (!running) return refused('noSession', {});
    const before = running.session;
    const next = advance(before, event);
    if (next === before && event.type !== 'ticked') return this.shown();
    const kept = await running.journal.append(event);
    running.problem = kept.ok ? null : kept.problem;
    if (kept.ok) running.session = next;
    if (kept.ok && next.phase !== before.phase && (next.phase === 'revealed' || next.phase === 'finished'))
      await this.record(next);
    return this.shown();
  }

  private async record(session: Session): Promise<void> {
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
    const clock = this.running?.session.clock;
    if (!clock?.running) return;
    const left = leftAt(clock, this.parts.now());
    this.alarm = setTimeout(() => void this.wake(), Math.min(left, tickEvery));
  }

  private wake(): Promise<Result<TeacherView>> {
    return this.inTurn(() => {
      const clock = this.running?.session.clock;
      const at = this.parts.now();
      return this.take(clock && leftAt(clock, at) > 0 ? { type: 'ticked', at } : { type: 'timeEnded', at });
    });
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function opening(parts: RoomParts, title: string, roster: SchoolClass | null): Omit<EventOf<'opened'>, 'items'> {
  const students = [...(roster?.students ?? [])].sort((a, b) => a.number - b.number);
  return {
    type: 'opened',
    at: parts.now(),
    sessionId: parts.newId(),
    title,
    classId: roster?.id ?? null,
    className: roster?.name ?? '',
    studentIds: students.map((student) => student.id),
  };
}
