/** Packs a session into the one record that the charts read. */

import { picksMany } from '../live/count-vote';
import { isPoll } from '../live/is-poll';
import type { Given, Session, Vote } from '../live/session';
import type { Answer } from '../question/answer-form';
import { bucketsFor, saidFor } from '../question/forms';
import type { Mark } from '../question/mark';
import type { Question } from '../question/question';
import { markAnswer } from '../question/readiness';
import { answerKey } from '../question/same-answer';
import { recordVersion, type SessionRecord, type VoteRecord } from './session-record';

/** `stamp` changes whenever the session's file does. */
export function recordOfSession(session: Session, stamp: string): SessionRecord {
  return {
    version: recordVersion,
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

/** In a poll the answers have no names, whatever they were kept under. */
function packVote(question: Question, vote: Vote, studentIds: readonly string[]): VoteRecord {
  const named = isPoll(question) ? {} : vote.given;
  const given = studentIds.map((id) => named[id] ?? null);
  const nameless = isPoll(question) ? Object.values(vote.given) : [];
  const said = distinctAnswers(
    question,
    [...given, ...nameless].flatMap((one) => one?.answer ?? []),
  );
  const indexIn = ({ answer }: Given) => indexOf(question, answer, said);
  return {
    chosen: given.map((one) => (one ? indexIn(one) : -1)),
    right: given.map((one) => markOf(question, one, ({ right }) => Number(right))),
    share: given.map((one) => markOf(question, one, ({ share }) => share)),
    took: given.map((one) => one?.took ?? -1),
    picks: picksMany(question) ? said.map(({ answer }) => optionsIn(question, answer)) : [],
    written: question.answer.form === 'choose' ? [] : said.map(({ answer }) => saidFor(question.answer, answer)),
    nameless: nameless.map(indexIn).toSorted((one, other) => one - other),
    hands: handsOf(question, vote),
  };
}

interface Said {
  key: string;
  /** The first of those that count as the same. */
  answer: Answer;
}

function distinctAnswers(question: Question, answers: readonly Answer[]): Said[] {
  const said = new Map<string, Said>();
  for (const answer of answers) {
    const key = keyOf(question, answer);
    if (!said.has(key)) said.set(key, { key, answer });
  }
  return [...said.values()];
}

const keyOf = (question: Question, answer: Answer): string =>
  answer.form === 'choose' ? optionsIn(question, answer).join(' ') : answerKey(question.answer, answer);

function indexOf(question: Question, answer: Answer, said: readonly Said[]): number {
  if (question.answer.form === 'choose' && !picksMany(question)) return optionsIn(question, answer)[0] ?? -1;
  const key = keyOf(question, answer);
  return said.findIndex((one) => one.key === key);
}

/** The indexes of the options, in their order. */
function optionsIn({ answer: form }: Question, answer: Answer): number[] {
  if (form.form !== 'choose' || answer.form !== 'choose') return [];
  return form.options.flatMap(({ id }, index) => (answer.optionIds.includes(id) ? [index] : []));
}

function markOf(question: Question, given: Given | null, of: (mark: Mark) => number): number {
  const mark = given && markAnswer(question, given.answer);
  return mark ? of(mark) : -1;
}

function handsOf({ answer }: Question, { hands }: Vote): number[] {
  if (Object.values(hands).every((count) => count === 0)) return [];
  return bucketsFor(answer).map((bucket) => hands[bucket] ?? 0);
}
