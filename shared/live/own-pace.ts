/** Own pace: from the lobby, everybody answers all the questions with a key on a phone at an own pace; the first answer to each counts. */
import { markAnswer } from '../question/readiness';
import { isPoll } from './is-poll';
import { moveTo, type Session, type Vote } from './session';

const openVote: Vote = { time: null, given: {}, hands: {}, revealed: false };

export function startPractice(session: Session): Session {
  if (session.phase !== 'lobby') return session;
  const votes = session.items.map(({ question }) =>
    question.answer.form === 'talk' || isPoll(question) ? [] : [openVote],
  );
  return moveTo({ ...session, votes, shown: session.items.map(() => true), clock: null }, { phase: 'practice' });
}

/** How far one student is: how many questions are answered, and how many of them right. */
export function practisedBy(session: Session, studentId: string): { answered: number; right: number } {
  let answered = 0;
  let right = 0;
  for (const [index, { question }] of session.items.entries()) {
    const given = session.votes[index]?.at(-1)?.given[studentId];
    if (!given) continue;
    answered += 1;
    if (markAnswer(question, given.answer)?.right) right += 1;
  }
  return { answered, right };
}

/** How many questions there are to practise; opinions and talks are for the class together. */
export const practisable = ({ items }: Session): number =>
  items.filter(({ question }) => question.answer.form !== 'talk' && !isPoll(question)).length;

/** At the end every question counts as revealed: whoever answered has seen its key. */
export const revealAll = (session: Session): Session => ({
  ...session,
  votes: session.votes.map((votes) => votes.map((vote) => ({ ...vote, revealed: true }))),
});
