/** What the next step will be, by name; the words are in the catalogue, so that the button always says what Space does. */
import { isSlide } from './is-slide';
import { offersSecondVote } from './second-vote';
import { questionOf, type Session } from './session';
import type { NextStep } from './teacher-view';

export function nextStepOf(session: Session): NextStep {
  switch (session.phase) {
    case 'lobby':
      return 'startQuiz';
    case 'asking':
      if (session.step === 'answers') return 'revealAnswer';
      if (isSlide(questionOf(session))) return afterQuestion(session);
      if (questionOf(session).answer.form === 'talk') return 'startThinking';
      return session.step === 'question' && questionOf(session).answer.form === 'choose'
        ? 'showOptions'
        : 'startAnswers';
    case 'closed':
      return 'revealAnswer';
    case 'revealed':
      return offersSecondVote(session) ? 'startSecondVote' : afterQuestion(session);
    case 'practice':
      return 'finishQuiz';
    case 'discussing':
      if (session.step === 'think') return 'startPairs';
      return session.step === 'pair' ? 'startSharing' : afterQuestion(session);
    case 'finished':
      return 'leave';
  }
}

const afterQuestion = (session: Session): NextStep =>
  session.index + 1 < session.items.length ? 'nextQuestion' : 'finishQuiz';
