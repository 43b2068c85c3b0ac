/** Computes what phones may see: one scene for all of them, and what concerns one student alone. */
import { askedOf, stemAsked } from '../question/asked';
import { toldAtReveal } from '../question/feedback-on';
import { hasKey } from '../question/has-key';
import type { Question } from '../question/question';
import { markAnswer } from '../question/readiness';
import { phoneAnswerOf } from './answer-of-phone';
import { isPoll } from './is-poll';
import type { KeyShown } from './key-shown';
import type { PhoneHearsOf } from './lan-messages';
import type { PhoneScene } from './phone-scene';
import { revealOf } from './reveal';
import type { Score } from './scores';
import { questionOf, type Session } from './session';

/** The name of the latest round of answers to a question, as phones say it; none comes again where a question added on the fly moves others. */
export const voteName = ({ votes, added }: Pick<Session, 'votes' | 'added'>, index: number): string =>
  `${index}.${Math.max(1, votes[index]?.length ?? 0)}${added > 0 ? `.${added}` : ''}`;

/** A blank wall asks for the class's eyes, but takes nothing from the phones. */
export function phoneSceneOf(session: Session): PhoneScene {
  switch (session.phase) {
    case 'lobby':
      return { scene: 'lobby', title: session.title, className: session.className };
    case 'finished':
      return { scene: 'finished', title: session.title };
    case 'practice':
      return { scene: 'practice', title: session.title, questions: practiceQuestions(session) };
    case 'discussing':
      return discussing(session, session.step);
    case 'revealed':
      return revealed(session);
    case 'closed':
      return { scene: 'closed', ...atQuestion(session), asked: askedOf(questionOf(session)), clock: session.clock };
    case 'asking':
      return asking(session, session.step);
  }
}

function asking(session: Session, step: 'question' | 'options' | 'answers'): PhoneScene {
  if (step === 'question') return { scene: 'question', ...atQuestion(session) };
  const asked = askedOf(questionOf(session));
  return step === 'options'
    ? { scene: 'options', ...atQuestion(session), asked }
    : { scene: 'answering', ...atQuestion(session), asked, clock: session.clock };
}

const atQuestion = (session: Session) => placeOf(session, questionOf(session), session.index);

function placeOf(session: Session, question: Question, index: number) {
  const round = Math.max(1, session.votes[index]?.length ?? 0);
  const { picture } = question;
  return {
    number: index + 1,
    of: session.items.length,
    vote: voteName(session, index),
    round,
    stem: stemAsked(question),
    picture: picture && { media: picture.media, description: picture.description },
    form: question.answer.form,
    poll: isPoll(question),
  };
}

const practiceQuestions = (session: Session) =>
  session.items.flatMap(({ question }, index) =>
    session.votes[index]?.length ? [{ ...placeOf(session, question, index), asked: askedOf(question) }] : [],
  );

function revealed(session: Session): PhoneScene {
  const question = questionOf(session);
  const explanation = toldAtReveal(question);
  return {
    scene: 'revealed',
    ...atQuestion(session),
    asked: askedOf(question),
    key: keyShownOf(question),
    explanation,
  };
}

/** The key alone, without the counts that the wall shows with it. */
export function keyShownOf(question: Question): KeyShown | null {
  if (!hasKey(question)) return null;
  const reveal = revealOf(question, null);
  switch (reveal.form) {
    case 'choose':
      return { form: 'choose', right: reveal.options.map(({ right }) => right) };
    case 'write':
    case 'number':
      return { form: reveal.form, accepted: reveal.accepted };
    case 'talk':
      return null;
    default:
      return reveal;
  }
}

function discussing(session: Session, step: 'think' | 'pair' | 'share'): PhoneScene {
  const { answer } = questionOf(session);
  const starter = answer.form === 'talk' ? answer.starter : '';
  return { scene: 'discussing', ...atQuestion(session), step, starter, clock: session.clock };
}

export interface Oneself {
  studentId: string;
  /** The name the answer is kept under: the student's id, or in a poll a ballot; null for one that has none yet. */
  voter: string | null;
  /** Of the question, from 0. */
  index: number;
  /** Of everybody, where points are switched on. */
  scores: ReadonlyMap<string, Score> | null;
}

/** One student's own: the answer given on a question, and, once that is revealed, what it earned. */
export function mineOf(session: Session, { studentId, voter, index, scores }: Oneself): PhoneHearsOf<'mine'> {
  const question = session.items[index]?.question;
  const votes = session.votes[index] ?? [];
  const vote = votes.at(-1);
  const answer = (voter !== null && vote?.given[voter]?.answer) || null;
  const group = session.groups.findIndex((ids) => ids.includes(studentId));
  const mark = question && answer && vote?.revealed ? markAnswer(question, answer) : null;
  return {
    say: 'mine',
    vote: question && answer ? voteName(session, index) : null,
    answer: question && answer ? phoneAnswerOf(question, answer) : null,
    extraTime: session.extraTime[studentId] ?? 1,
    share: mark?.share ?? null,
    points: scores && (scores.get(studentId)?.points ?? 0),
    group: group < 0 ? null : group + 1,
  };
}

/** At an own pace: the key of a question for the student who has answered it. */
export function explainedTo(session: Session, studentId: string, index: number): PhoneHearsOf<'explained'> | null {
  const question = session.items[index]?.question;
  const given = session.votes[index]?.at(-1)?.given[studentId];
  if (session.phase !== 'practice' || !question || !given) return null;
  return {
    say: 'explained',
    vote: voteName(session, index),
    key: keyShownOf(question),
    explanation: toldAtReveal(question),
    share: markAnswer(question, given.answer)?.share ?? null,
  };
}
