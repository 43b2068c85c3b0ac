/** Computes what the presenter shows: the whole of the session, with the names of the class. */
import type { Student } from '../library/school-class';
import { countVote } from './count-vote';
import { extraUntil } from './extra-time';
import { isPoll } from './is-poll';
import { nextStepOf } from './next-step';
import { practisedBy } from './own-pace';
import type { ProjectorView } from './projector-view';
import { scoresOf } from './scores';
import { canVoteAgain } from './second-vote';
import { currentVote, questionOf, type Session, votesOf } from './session';
import { stepBack } from './steps-back';
import type { PhonesView, TeacherView } from './teacher-view';
import { clockOf } from './timing';
import { sceneOf, type WallAround } from './view-for-projector';

/** What is not in the session itself. */
export interface Surroundings {
  /** The names of the class, from its file; a student who left it is named by number. */
  students: readonly Student[];
  wall: Omit<ProjectorView, 'scene' | 'joining'>;
  around: WallAround;
  phones: PhonesAround;
  display: TeacherView['display'];
  problemText: string | null;
}

/** What the classroom network knows of the seats. */
export interface PhonesAround {
  view: PhonesView | null;
  phoneOf: (studentId: string) => 'none' | 'here' | 'away';
  seatIdOf: (studentId: string) => string | null;
  /** The name a guest came with. */
  guestName: (studentId: string) => string;
  /** Under which name the student's answer in the current vote is kept: the own id, or in a poll the ballot; null while there is none. */
  voterOf: (studentId: string) => string | null;
}

export function viewForTeacher(session: Session, surroundings: Surroundings): TeacherView {
  const { wall, around, phones, display, problemText } = surroundings;
  const question = questionOf(session);
  const votes = votesOf(session);
  const next = session.items[session.index + 1]?.question;
  return {
    sessionId: session.id,
    title: session.title,
    className: session.className,
    startedAt: session.startedAt,
    phase: session.phase,
    step: 'step' in session ? session.step : null,
    index: session.index,
    questions: session.items.map((item, index) => ({ stem: item.question.stem, asked: session.shown[index] === true })),
    question,
    headline: session.items[session.index]?.from?.headline ?? '',
    next: next ? { stem: next.stem, kind: next.kind, seconds: next.seconds } : null,
    votes: votes.map((vote) => countVote(question, vote)),
    vote: Math.max(1, votes.length),
    expected: session.studentIds.length > 0 ? session.studentIds.length : null,
    seats: seatsOf(session, surroundings),
    hands: { ...currentVote(session)?.hands },
    called: calledHere(session),
    phones: phones.view,
    play: session.play,
    groups: session.groups.map((group) => [...group]),
    over: session.over,
    extraUntil: extraUntil(session),
    clock: clockOf(session),
    blank: session.blank,
    nextStep: nextStepOf(session),
    canGoBack: stepBack(session, session.steppedAt) !== session,
    canVoteAgain: canVoteAgain(session),
    wall: { ...wall, joining: around.joining, scene: sceneOf(session, around) },
    display,
    problemText,
  };
}

function seatsOf(session: Session, { students, phones }: Surroundings): TeacherView['seats'] {
  const given = currentVote(session)?.given ?? {};
  const named = new Map(students.map((student) => [student.id, student]));
  const guests = new Set(session.guests);
  const scores = session.play.points ? scoresOf(session) : null;
  const poll = isPoll(questionOf(session));
  return session.studentIds.map((studentId, index) => {
    const student = named.get(studentId);
    const guest = guests.has(studentId);
    const entry = given[(poll ? phones.voterOf(studentId) : studentId) ?? ''];
    const group = session.groups.findIndex((ids) => ids.includes(studentId));
    return {
      studentId,
      name: guest ? phones.guestName(studentId) : (student?.name ?? ''),
      number: student?.number ?? index + 1,
      answer: poll ? null : (entry?.answer ?? null),
      answered: entry !== undefined,
      channel: entry?.channel ?? null,
      phone: phones.phoneOf(studentId),
      seatId: phones.seatIdOf(studentId),
      guest,
      points: scores?.get(studentId)?.points ?? null,
      extraTime: session.extraTime[studentId] ?? 1,
      group: group < 0 ? null : group + 1,
      practised: session.phase === 'practice' ? practisedBy(session, studentId) : null,
    };
  });
}

/** Who was called last, as long as the class is at the same question. */
function calledHere({ called, index }: Session): string | null {
  const last = called.at(-1);
  return last?.index === index ? last.studentId : null;
}
