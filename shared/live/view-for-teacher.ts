/** Computes what the presenter shows: the whole of the session, with the names of the class. */
import type { Student } from '../library/school-class';
import { countVote } from './count-vote';
import { nextStepOf } from './next-step';
import type { ProjectorView } from './projector-view';
import { canVoteAgain } from './second-vote';
import { currentVote, questionOf, type Session, votesOf } from './session';
import { stepBack } from './steps-back';
import type { TeacherView } from './teacher-view';
import { clockOf } from './timing';
import { sceneOf } from './view-for-projector';

/** What is not in the session itself. */
export interface Surroundings {
  /** The names of the class, from its file; a student who left it is named by number. */
  students: readonly Student[];
  wall: Omit<ProjectorView, 'scene'>;
  display: TeacherView['display'];
  problemText: string | null;
}

export function viewForTeacher(session: Session, { students, wall, display, problemText }: Surroundings): TeacherView {
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
    seats: seatsOf(session, students),
    hands: { ...currentVote(session)?.hands },
    called: calledHere(session),
    clock: clockOf(session),
    blank: session.blank,
    nextStep: nextStepOf(session),
    canGoBack: stepBack(session, session.steppedAt) !== session,
    canVoteAgain: canVoteAgain(session),
    wall: { ...wall, scene: sceneOf(session) },
    display,
    problemText,
  };
}

function seatsOf(session: Session, students: readonly Student[]): TeacherView['seats'] {
  const given = currentVote(session)?.given ?? {};
  return session.studentIds.map((studentId, index) => {
    const student = students.find((one) => one.id === studentId);
    return {
      studentId,
      name: student?.name ?? '',
      number: student?.number ?? index + 1,
      answer: given[studentId]?.answer ?? null,
    };
  });
}

/** Who was called last, as long as the class is at the same question. */
function calledHere({ called, index }: Session): string | null {
  const last = called.at(-1);
  return last?.index === index ? last.studentId : null;
}
