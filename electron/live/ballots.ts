/**
 * The ballots of polls: ids under which answers are kept without names. Who holds which is known only here, while the app runs.
 * A phone's ballot is made of its token, of which the disk has only a hash: so the phone that comes back after a restart has
 * the ballot it had, even where it never heard that its answer was kept.
 */
import { createHmac } from 'node:crypto';
import { isPoll } from '../../shared/live/is-poll';
import type { Session } from '../../shared/live/session';

export class Ballots {
  private readonly newId: () => string;
  private readonly held = new Map<string, string>();
  private readonly tokens = new Map<string, string>();

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** The student's phone is here with its token. */
  meet(studentId: string, token: string): void {
    this.tokens.set(studentId, token);
  }

  /**
   * The name a student's answer to a question is kept under: the own id, or in a poll a ballot.
   * `kept` is the ballot a phone says it had; after a restart it is believed where an answer has it and nobody else does.
   */
  voterOf(session: Session, index: number, studentId: string, kept?: string): string {
    const holder = holderIn(session, index, studentId);
    if (holder === null) return studentId;
    const before = this.held.get(holder) ?? this.takeBack(session, index, kept);
    const held = before ?? this.madeFor(session, index, studentId) ?? this.newId();
    this.held.set(holder, held);
    return held;
  }

  /** The same, without a ballot for whoever has none yet. */
  heldBy(session: Session, index: number, studentId: string): string | null {
    const holder = holderIn(session, index, studentId);
    if (holder === null) return studentId;
    const made = this.held.get(holder) ?? this.madeFor(session, index, studentId);
    return made !== null && Object.hasOwn(givenOn(session, index), made) ? made : null;
  }

  private madeFor({ items }: Session, index: number, studentId: string): string | null {
    const token = this.tokens.get(studentId);
    const id = items[index]?.question.id;
    return token === undefined || id === undefined ? null : createHmac('sha256', token).update(id).digest('hex');
  }

  private takeBack(session: Session, index: number, kept: string | undefined): string | null {
    const free =
      kept !== undefined && Object.hasOwn(givenOn(session, index), kept) && ![...this.held.values()].includes(kept);
    return free ? kept : null;
  }
}

const givenOn = (session: Session, index: number) => session.votes[index]?.at(-1)?.given ?? {};

/** Whose ballot on which question; null where answers have names. */
function holderIn(session: Session, index: number, studentId: string): string | null {
  const question = session.items[index]?.question;
  return question && isPoll(question) ? `${question.id} ${studentId}` : null;
}
