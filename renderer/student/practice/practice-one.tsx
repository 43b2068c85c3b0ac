/** One question at an own pace: answer it, read why, go on. */

import { AnswerScreen } from '../screens/answer-screen';
import { PlainScreen } from '../screens/plain-screen';
import { ReadScreen } from '../screens/read-screen';
import { Revealed } from '../screens/revealed';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { nextOpen, type PracticeQuestion } from './progress';
import { ProgressLine } from './progress-line';

interface Props {
  question: PracticeQuestion;
  all: readonly PracticeQuestion[];
  state: PhoneState;
  act: Act;
}

export function PracticeOne({ question, all, state, act }: Props) {
  const { vote } = question;
  const next = nextOpen(state, all, vote);
  const isBehind = next === null || next === vote || state.explained[vote] !== undefined || question.form === 'talk';
  return (
    <>
      <nav class="ph-practice-nav">
        <button type="button" class="ph-button ph-button--quiet" onClick={() => act({ is: 'open', vote: null })}>
          {words.practice.all}
        </button>
        <span>{words.question.number(question.number, question.of)}</span>
      </nav>
      <One question={question} state={state} act={act} />
      {isBehind && (
        <div class="ph-end">
          <ProgressLine state={state} questions={all} />
          {next !== null && next !== vote && (
            <button type="button" class="ph-button ph-button--primary" onClick={() => act({ is: 'open', vote: next })}>
              {words.practice.next}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function One({ question, state, act }: Omit<Props, 'all'>) {
  const { vote } = question;
  const given = state.given[vote];
  const explained = state.explained[vote];
  if (question.form === 'talk') return <ReadScreen shown={question} hint={words.question.read} />;
  if (explained)
    return (
      <Revealed
        question={question}
        shown={explained.key}
        explanation={explained.explanation}
        given={given}
        share={explained.share}
      />
    );
  if (given && given.state !== 'refused')
    return (
      <PlainScreen
        title={given.state === 'received' ? words.answer.received : words.answer.sending}
        text={words.practice.explaining}
      />
    );
  return <AnswerScreen question={question} state={state} act={act} />;
}
