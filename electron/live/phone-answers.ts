/** What phones answered since the last time: the events they make, and what each is told once these are on disk. */
import { answerOfPhone } from '../../shared/live/answer-of-phone';
import type { SessionEvent } from '../../shared/live/event';
import { hasExtraTime } from '../../shared/live/extra-time';
import { isSameAnswer } from '../../shared/live/give-answer';
import type { PhoneHears, PhoneSays } from '../../shared/live/lan-messages';
import type { Session } from '../../shared/live/session';
import { explainedTo, voteName } from '../../shared/live/view-for-phones';
import type { Answer } from '../../shared/question/answer-form';
import { groupBy } from '../../shared/results/group-by';
import type { Ballots } from './ballots';
import type { Link } from './lan/lan-talk';

export interface SaidAnswer {
  link: Link;
  studentId: string;
  says: Extract<PhoneSays, { say: 'answer' }>;
}

export interface Counting {
  said: SaidAnswer;
  index: number;
  voter: string;
  answer: Answer;
}

export interface Taken {
  events: SessionEvent[];
  /** The answers that count when the events do. */
  counting: Counting[];
  /** What the others are told. */
  refused: { link: Link; hears: PhoneHears }[];
}

/** Answers to one question that came together are one event. */
export function takeAnswers(session: Session, said: readonly SaidAnswer[], ballots: Ballots, at: number): Taken {
  const taken: Taken = { events: [], counting: [], refused: [] };
  for (const one of said) {
    const read = readAnswer(session, one, ballots, at);
    if (typeof read === 'string')
      taken.refused.push({ link: one.link, hears: { say: 'refused', why: read, vote: one.says.vote } });
    else taken.counting.push(read);
  }
  for (const [index, answers] of groupBy(taken.counting, (one) => one.index)) {
    const given = answers.map(({ voter, answer }) => ({ voter, answer }));
    taken.events.push({ type: 'answered', at, by: { channel: 'phone', index, answers: given } });
  }
  return taken;
}

function readAnswer(session: Session, said: SaidAnswer, ballots: Ballots, at: number): Counting | 'late' | 'unfit' {
  const { says, studentId } = said;
  const index = Number(says.vote.split('.')[0]);
  const question = session.items[index]?.question;
  if (!question || voteName(session, index) !== says.vote || !isOpen(session, index, studentId, at)) return 'late';
  const answer = answerOfPhone(question, says.answer);
  if (!answer) return 'unfit';
  return { said, index, voter: ballots.voterOf(session, index, studentId, says.ballot), answer };
}

function isOpen(session: Session, index: number, studentId: string, at: number): boolean {
  if (session.phase === 'practice') return true;
  if (session.index !== index) return false;
  if (session.phase === 'closed') return hasExtraTime(session, studentId, at);
  return session.phase === 'asking' && session.step === 'answers';
}

/** "Received", and at an own pace the explanation: of what is in the session now, and so on disk. */
export function receiptsOf(session: Session, counting: readonly Counting[]): { link: Link; hears: PhoneHears }[] {
  // Of several that one voter sent together the last one holds.
  const last = new Map(counting.map((one) => [`${one.index} ${one.voter}`, one.answer]));
  return counting.flatMap(({ said, index, voter }): { link: Link; hears: PhoneHears }[] => {
    const kept = session.votes[index]?.at(-1)?.given[voter]?.answer;
    const sent = last.get(`${index} ${voter}`);
    const isKept = kept !== undefined && sent !== undefined && isSameAnswer(kept, sent);
    const { link, studentId } = said;
    const { vote } = said.says;
    if (!isKept) return [{ link, hears: { say: 'refused', why: 'late', vote } }];
    const ballot = voter === studentId ? {} : { ballot: voter };
    const explained = explainedTo(session, studentId, index);
    const received = { link, hears: { say: 'received' as const, vote, ...ballot } };
    return explained ? [received, { link, hears: explained }] : [received];
  });
}
