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
    const question = session.items[index]?.question;
    if (!question || !isPoll(question)) return studentId;
    const holder = `${question.id} ${studentId}`;
    const held = this.held.get(holder) ?? this.takeBack(session, index, kept) ?? this.newId();
    this.held.set(holder, held);
    return held;
  }

  private takeBack(session: Session, index: number, kept: string | undefined): string | null {
    const given = session.votes[index]?.at(-1)?.given ?? {};
    const free = kept !== undefined && Object.hasOwn(given, kept) && ![...this.held.values()].includes(kept);
    return free ? kept : null;
  }
}
