/** The form of answering that a question asks for, and the button that sends it. */
import { useState } from 'preact/hooks';
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { Asked } from '../../../shared/question/asked';
import { say } from '../say';
import { words } from '../words';
import { blankAnswer, finished, isEmpty } from './answer-kit';
import { ChooseForm } from './choose-form';
import { GapsForm } from './gaps-form';
import { MatchForm } from './match-form';
import { OrderForm } from './order-form';
import { NumberForm, WriteForm } from './written-forms';

interface Props {
  asked: Asked;
  stem: string;
  /** What was typed or picked so far, or given before. */
  draft: PhoneAnswer | null;
  sendLabel: string;
  onDraft: (answer: PhoneAnswer) => void;
  onSend: (answer: PhoneAnswer) => void;
}

export function AnyForm({ asked, stem, draft, sendLabel, onDraft, onSend }: Props) {
  const [isAsked, setAsked] = useState(false);
  const value = draft?.form === asked.form ? draft : blankAnswer(asked);
  if (!value) return null;
  if (asked.form === 'choose' && !asked.many && value.form === 'choose')
    return (
      <ChooseForm asked={asked} picks={value.picks} onPress={(place) => onSend({ form: 'choose', picks: [place] })} />
    );
  const send = () => {
    setAsked(isEmpty(value));
    if (isEmpty(value)) say(words.answer.empty);
    else onSend(finished(asked, value));
  };
  return (
    <form
      class="ph-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Fields asked={asked} stem={stem} value={value} onDraft={onDraft} />
      {isAsked && isEmpty(value) && <p class="ph-error">{words.answer.empty}</p>}
      <button type="submit" class="ph-button ph-button--primary">
        {sendLabel}
      </button>
    </form>
  );
}

interface FieldsProps extends Pick<Props, 'asked' | 'stem' | 'onDraft'> {
  value: PhoneAnswer;
}

const toggled = (picks: readonly number[], place: number): number[] =>
  picks.includes(place) ? picks.filter((one) => one !== place) : [...picks, place].sort((one, other) => one - other);

function Fields({ asked, stem, value, onDraft }: FieldsProps) {
  if (asked.form === 'choose' && value.form === 'choose') {
    const toggle = (place: number) => onDraft({ form: 'choose', picks: toggled(value.picks, place) });
    return <ChooseForm asked={asked} picks={value.picks} onPress={toggle} />;
  }
  if (asked.form === 'write' && value.form === 'write')
    return <WriteForm asked={asked} value={value} onChange={onDraft} />;
  if (asked.form === 'number' && value.form === 'number')
    return <NumberForm asked={asked} value={value} onChange={onDraft} />;
  if (asked.form === 'match' && value.form === 'match')
    return <MatchForm asked={asked} value={value} onChange={onDraft} />;
  if (asked.form === 'order' && value.form === 'order')
    return <OrderForm asked={asked} value={value} onChange={onDraft} />;
  if (asked.form === 'gaps' && value.form === 'gaps')
    return <GapsForm asked={asked} stem={stem} value={value} onChange={onDraft} />;
  return null;
}
