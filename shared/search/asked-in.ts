/** What a session asked its class: the questions that were shown, by where they came from. */
import type { Session } from '../live/session';
import type { SessionUse } from './usage';

export function askedIn(session: Session): SessionUse {
  const shown = session.items.filter((_, at) => session.shown[at]);
  return {
    classId: session.classId,
    at: session.startedAt,
    questions: shown.flatMap(({ from }) => (from ? [{ topicId: from.topicId, questionId: from.questionId }] : [])),
  };
}
