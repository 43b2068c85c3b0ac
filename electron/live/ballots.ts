/** The ballots of polls: ids under which answers are kept without names. Who holds which is known only here, while the app runs. */
import { isPoll } from '../../shared/live/is-poll';
import type { Session } from '../../shared/live/session';

export class Ballots {
  private readonly newId: () => string;
  private readonly held = new Map<string, string>();

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /**
   * The name a student's answer to a question is kept under: the own id, or in a poll a ballot.
   * `kept` is the ballot a phone says it had; after a restart it is believed where an answer has it and nobody else does.
   */
  voterOf(session: Session, index: number, studentId: string, kept?: string): string {
    const holder = holderIn(session, index, studentId);
    if (holder === null) return studentId;
    const held = this.held.get(holder) ?? this.takeBack(session, index, kept) ?? this.newId();
    this.held.set(holder, held);
    return held;
  }

  /** The same, without a ballot for whoever has none yet. */
  heldBy(session: Session, index: number, studentId: string): string | null {
    const holder = holderIn(session, index, studentId);
    return holder === null ? studentId : (this.held.get(holder) ?? null);
  }

  private takeBack(session: Session, index: number, kept: string | undefined): string | null {
    const given = session.votes[index]?.at(-1)?.given ?? {};
    const free = kept !== undefined && Object.hasOwn(given, kept) && ![...this.held.values()].includes(kept);
    return free ? kept : null;
  }
}

/** Whose ballot on which question; null where answers have names. */
function holderIn(session: Session, index: number, studentId: string): string | null {
  const question = session.items[index]?.question;
  return question && isPoll(question) ? `${question.id} ${studentId}` : null;
}
