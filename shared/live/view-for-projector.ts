/** Computes what the class may see: before the reveal no key, no names, no distribution, and nothing from which they follow. */
import { totalsOf } from '../library/set-totals';
import { keyFor } from '../question/forms';
import type { Question } from '../question/question';
import { countVote } from './count-vote';
import type { Scene } from './projector-view';
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
        ? { scene: 'options', ...placeOf(session), options: askedOptions(questionOf(session)) }
        : { scene: 'answering', ...answering(session) };
  }
}

function lobby(session: Session): Scene {
  const { questions, minutes } = totalsOf({ items: [...session.items] });
  return { scene: 'lobby', title: session.title, className: session.className, questions, minutes };
}

const placeOf = (session: Session) => ({
  number: session.index + 1,
  of: session.items.length,
  vote: Math.max(1, votesOf(session).length),
  stem: questionOf(session).stem,
});

const askedOptions = ({ answer }: Question): { text: string }[] =>
  answer.form === 'choose' ? answer.options.map(({ text }) => ({ text })) : [];

/** How many answered of how many with a seat; hands beyond the seats are guests, and the wall never says "27 of 26". */
function turnout({ studentIds }: Session, answered: number): { answered: number; expected: number | null } {
  const expected = studentIds.length > 0 ? studentIds.length : null;
  return { answered: Math.min(answered, expected ?? answered), expected };
}

function answering(session: Session) {
  const question = questionOf(session);
  return {
    ...placeOf(session),
    form: question.answer.form,
    options: askedOptions(question),
    clock: session.clock,
    ...turnout(session, countVote(question, currentVote(session)).answered),
  };
}

function revealed(session: Session): Scene {
  const question = questionOf(session);
  const { answer } = question;
  const { counts, answered, right } = countVote(question, currentVote(session));
  return {
    scene: 'revealed',
    ...placeOf(session),
    form: answer.form,
    options:
      answer.form === 'choose'
        ? answer.options.map(({ id, text }) => ({ text, right: answer.right.includes(id), count: counts[id] ?? 0 }))
        : [],
    accepted: answer.form === 'choose' ? [] : keyFor(answer),
    rightCount: right,
    ...turnout(session, answered),
    explanation: question.explanation,
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
