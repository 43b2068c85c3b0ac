/** Computes what the class may see: before the reveal no key, no names, no distribution, and nothing from which they follow. */
import { totalsOf } from '../library/set-totals';
import { askedOf, stemAsked } from '../question/asked';
import { toldAtReveal } from '../question/feedback-on';
import { countVote } from './count-vote';
import type { Scene } from './projector-view';
import { revealOf } from './reveal';
import { currentVote, questionOf, type Session, votesOf } from './session';

export function sceneOf(session: Session): Scene {
  if (session.blank) return { scene: 'blank' };
  switch (session.phase) {
    case 'lobby':
      return lobby(session);
    case 'finished':
      return { scene: 'finished', title: session.title };
    case 'revealed':
      return revealed(session);
    case 'discussing':
      return discussing(session, session.step);
    case 'closed':
      return { scene: 'closed', ...answering(session) };
    case 'asking':
      if (session.step === 'question')
        return { scene: 'question', ...placeOf(session), form: questionOf(session).answer.form };
      return session.step === 'options'
        ? { scene: 'options', ...placeOf(session), asked: askedOf(questionOf(session)) }
        : { scene: 'answering', ...answering(session) };
  }
}

function lobby(session: Session): Scene {
  const { questions, minutes } = totalsOf({ items: [...session.items] });
  return { scene: 'lobby', title: session.title, className: session.className, questions, minutes };
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
  };
}

function discussing(session: Session, step: 'think' | 'pair' | 'share'): Scene {
  const { answer } = questionOf(session);
  const { think, pair, share, starter } =
    answer.form === 'talk' ? answer : { think: 0, pair: 0, share: 0, starter: '' };
  const headline = session.items[session.index]?.from?.headline ?? '';
  return {
    scene: 'discussing',
    ...placeOf(session),
    headline,
    starter,
    step,
    seconds: { think, pair, share },
    clock: session.clock,
  };
}
