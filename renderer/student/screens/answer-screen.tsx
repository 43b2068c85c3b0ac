/** A question that is open, with everything to answer it. */
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { Asked } from '../../../shared/question/asked';
import { textDirection } from '../../projector/text-direction';
import { AnyForm } from '../forms/any-form';
import { ChooseForm } from '../forms/choose-form';
import type { Act } from '../state/advance';
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { GapsHead, hintFor, type Shown, Stem } from './stem';

export interface Question extends Shown {
  vote: string;
  asked: Asked;
}

interface Props {
  question: Question;
  state: PhoneState;
  act: Act;
}

export function AnswerScreen({ question, state, act }: Props) {
  const { vote, asked, stem } = question;
  const given = state.given[vote];
  const isRefused = given?.state === 'refused';
  const onSend = (answer: PhoneAnswer) => act({ is: 'answer', vote, answer });
  const keep = () => act({ is: 'change', vote: null });
  return (
    <div class="ph-column" dir={textDirection(stem)}>
      {asked.form === 'gaps' ? <GapsHead of={question} /> : <Stem of={question} hint={hintFor(asked)} />}
      {isRefused && given.why && (
        <p class="ph-error" role="alert">
          {words.refused[given.why]}
        </p>
      )}
      <AnyForm
        key={vote}
        asked={asked}
        stem={stem}
        draft={state.drafts[vote] ?? given?.answer ?? null}
        sendLabel={isRefused ? words.answer.sendAgain : words.answer.send}
        onDraft={(answer) => act({ is: 'draft', vote, answer })}
        onSend={onSend}
      />
      {state.changing === vote && (
        <button type="button" class="ph-button" onClick={keep}>
          {words.answer.keep}
        </button>
      )}
    </div>
  );
}

/** The options before there is anything to press; they stand where they will stand. */
export const OptionsScreen = ({ question }: { question: Question }) => (
  <div class="ph-column" dir={textDirection(question.stem)}>
    <Stem of={question} hint={words.question.readOptions} />
    {question.asked.form === 'choose' && <ChooseForm asked={question.asked} picks={[]} onPress={null} />}
  </div>
);
