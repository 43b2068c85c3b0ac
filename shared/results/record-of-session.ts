/** Packs a session into the one record that the charts read. */

import type { Session, Vote } from '../live/session';
import type { Answer } from '../question/answer-form';
import { bucketsFor, saidFor } from '../question/forms';
import type { Question } from '../question/question';
import { markAnswer } from '../question/readiness';
import type { SessionRecord, VoteRecord } from './session-record';

/** `stamp` changes whenever the session's file does. */
export function recordOfSession(session: Session, stamp: string): SessionRecord {
  return {
    id: session.id,
    stamp,
    title: session.title,
    classId: session.classId,
    className: session.className,
    startedAt: session.startedAt,
    finished: session.phase === 'finished',
    studentIds: [...session.studentIds],
    questions: session.items.map(({ question, from }, index) => {
      const votes = session.votes[index] ?? [];
      return {
        question,
        headline: from?.headline ?? '',
        revealed: votes.some((vote) => vote.revealed),
        votes: votes.map((vote) => packVote(question, vote, session.studentIds)),
      };
    }),
  };
}

function packVote(question: Question, vote: Vote, studentIds: readonly string[]): VoteRecord {
  const written = [
    ...new Set(
      Object.values(vote.given).flatMap(({ answer }) =>
        answer.form === 'choose' ? [] : [saidFor(question.answer, answer)],
      ),
    ),
  ];
  const given = studentIds.map((id) => vote.given[id] ?? null);
  return {
    chosen: given.map((one) => (one ? indexOf(question, one.answer, written) : -1)),
    right: given.map((one) => (one ? rightOf(question, one.answer) : -1)),
    took: given.map((one) => one?.took ?? -1),
    written,
    hands: handsOf(question, vote),
  };
}

function indexOf(question: Question, answer: Answer, written: readonly string[]): number {
  if (answer.form !== 'choose') return written.indexOf(saidFor(question.answer, answer));
  return question.answer.form === 'choose'
    ? question.answer.options.findIndex((option) => option.id === answer.optionIds[0])
    : -1;
}

function rightOf(question: Question, answer: Answer): number {
  const mark = markAnswer(question, answer);
  return mark === null ? -1 : Number(mark.right);
}

function handsOf({ answer }: Question, { hands }: Vote): number[] {
  if (Object.values(hands).every((count) => count === 0)) return [];
  return bucketsFor(answer).map((bucket) => hands[bucket] ?? 0);
}
