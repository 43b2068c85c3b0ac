/** Takes an answer into the open vote, whichever way it came; a late or foreign one changes nothing. */
import type { Answer } from '../question/answer-form';
import type { Question } from '../question/question';
import type { EventOf } from './event';
import { currentVote, questionOf, type Session, type Vote, votesOf } from './session';
import { withVotes } from './steps';

export function addAnswer(session: Session, { at, by }: EventOf<'answered'>): Session {
  const vote = currentVote(session);
  if (session.phase !== 'asking' || session.step !== 'answers' || !vote) return session;
  const question = questionOf(session);
  const next = by.channel === 'hands' ? countHands(vote, question, by.optionId, by.count) : giveAnswer(session, vote, by.studentId, by.answer, at);
  return next === vote ? session : withVotes(session, [...votesOf(session).slice(0, -1), next]);
}

/** Sets the hands for an option: the last count holds. */
function countHands(vote: Vote, question: Question, optionId: string, count: number): Vote {
  const known = question.answer.form === 'choose' ? question.answer.options.some((option) => option.id === optionId) : optionId === 'right' || optionId === 'other';
  if (!known || count < 0 || (vote.hands[optionId] ?? 0) === count) return vote;
  return { ...vote, hands: { ...vote.hands, [optionId]: count } };
}

/** One answer a student: a later one takes its place, null takes it back. */
function giveAnswer(session: Session, vote: Vote, studentId: string, answer: Answer | null, at: number): Vote {
  if (!session.studentIds.includes(studentId)) return vote;
  if (answer === null) {
    if (!(studentId in vote.given)) return vote;
    const { [studentId]: _, ...given } = vote.given;
    return { ...vote, given };
  }
  return fits(questionOf(session), answer) ? { ...vote, given: { ...vote.given, [studentId]: { answer, took: Math.max(0, at - vote.openedAt) } } } : vote;
}

function fits(question: Question, answer: Answer): boolean {
  if (question.answer.form !== answer.form) return false;
  if (answer.form === 'write' || question.answer.form !== 'choose') return true;
  const { options } = question.answer;
  return answer.optionIds.length > 0 && answer.optionIds.every((id) => options.some((option) => option.id === id));
}
