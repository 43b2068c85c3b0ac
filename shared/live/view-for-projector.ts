/** Computes what the class may see: before the reveal no key, no names, no distribution, and nothing from which they follow. */
import { totalsOf } from '../library/set-totals';
import { askedOf, stemAsked } from '../question/asked';
import { toldAtReveal } from '../question/feedback-on';
import { countVote } from './count-vote';
import { isPoll } from './is-poll';
import { isSlide } from './is-slide';
import { leaderboardOf } from './leaderboard';
import { practisable, practisedBy } from './own-pace';
import type { Joining, Scene, SceneOf } from './projector-view';
import { revealOf } from './reveal';
import { currentVote, questionOf, type Session, votesOf } from './session';

/** What the wall may need that is not in the session itself. */
export interface WallAround {
  /** How phones join, or null while none can. */
  joining: Joining | null;
  /** The students who are in by phone. */
  here: number;
  /** What a student is called in front of the class; asked for only where the teacher has switched it on. */
  nameOf: (studentId: string) => string;
}

/** A wall without phones. */
export const noPhones: WallAround = { joining: null, here: 0, nameOf: () => '' };

export function sceneOf(session: Session, around: WallAround = noPhones): Scene {
  if (session.blank) return { scene: 'blank' };
  if (session.over === 'leaderboard') return leaderboardOf(session, around.nameOf);
  if (session.over === 'groups')
    return { scene: 'groups', groups: session.groups.map((group) => group.map(around.nameOf)) };
  switch (session.phase) {
    case 'lobby':
      return lobby(session, around);
    case 'practice':
      return practice(session, around);
    case 'finished':
      return { scene: 'finished', title: session.title };
    case 'revealed':
      return revealed(session);
    case 'discussing':
      return discussing(session, session.step);
    case 'closed':
      return { scene: 'closed', ...answering(session) };
    case 'asking':
      return asking(session, session.step);
  }
}

function asking(session: Session, step: 'question' | 'options' | 'answers'): Scene {
  const question = questionOf(session);
  if (isSlide(question)) return { scene: 'slide', ...placeOf(session), headline: headlineOf(session) };
  if (step === 'question') return { scene: 'question', ...placeOf(session), form: question.answer.form };
  return step === 'options'
    ? { scene: 'options', ...placeOf(session), asked: askedOf(question) }
    : { scene: 'answering', ...answering(session) };
}

const headlineOf = ({ items, index }: Session): string => items[index]?.from?.headline ?? '';

function lobby(session: Session, { joining, here }: WallAround): Scene {
  const { questions, minutes } = totalsOf({ items: [...session.items] });
  const expected = session.studentIds.length > 0 ? session.studentIds.length : null;
  return {
    scene: 'lobby',
    title: session.title,
    className: session.className,
    questions,
    minutes,
    joining,
    here,
    expected,
  };
}

function practice(session: Session, { joining }: WallAround): Scene {
  const questions = practisable(session);
  const answered = session.studentIds.map((id) => practisedBy(session, id).answered);
  return {
    scene: 'practice',
    title: session.title,
    questions,
    joining,
    done: answered.filter((count) => count === questions).length,
    begun: answered.filter((count) => count > 0).length,
  };
}

function placeOf(session: Session) {
  const question = questionOf(session);
  const { picture } = question;
  return {
    number: session.index + 1,
    of: session.items.length,
    vote: Math.max(1, votesOf(session).length),
    stem: stemAsked(question),
    picture: picture && { media: picture.media, description: picture.description },
  };
}

/** How many answered of how many with a seat; hands beyond the seats are guests, and the wall never says "27 of 26". */
function turnout({ studentIds }: Session, answered: number): { answered: number; expected: number | null } {
  const expected = studentIds.length > 0 ? studentIds.length : null;
  return { answered: Math.min(answered, expected ?? answered), expected };
}

function answering(session: Session) {
  const question = questionOf(session);
  return {
    ...placeOf(session),
    asked: askedOf(question),
    clock: session.clock,
    ...turnout(session, countVote(question, currentVote(session)).answered),
  };
}

function revealed(session: Session): Scene {
  const question = questionOf(session);
  const vote = currentVote(session);
  const { answered, right } = countVote(question, vote);
  return {
    scene: 'revealed',
    ...placeOf(session),
    asked: askedOf(question),
    reveal: revealOf(question, vote),
    rightCount: right,
    ...turnout(session, answered),
    explanation: toldAtReveal(question),
    poll: isPoll(question),
    before: firstVote(session),
  };
}

/** The vote before the talk, beside the one after it. */
function firstVote(session: Session): SceneOf<'revealed'>['before'] {
  const [first, second] = votesOf(session);
  if (!first || !second) return null;
  const question = questionOf(session);
  const { answered, right } = countVote(question, first);
  return { reveal: revealOf(question, first), rightCount: right, answered };
}

function discussing(session: Session, step: 'think' | 'pair' | 'share'): Scene {
  const { answer } = questionOf(session);
  const { think, pair, share, starter } =
    answer.form === 'talk' ? answer : { think: 0, pair: 0, share: 0, starter: '' };
  return {
    scene: 'discussing',
    ...placeOf(session),
    headline: headlineOf(session),
    starter,
    step,
    seconds: { think, pair, share },
    clock: session.clock,
  };
}
