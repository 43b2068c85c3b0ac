/** Takes the answer of one student: letters or numbers of options, right, other, or what was written. */
import { UserX, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Answer } from '../../../shared/question/answer-form';
import type { Question } from '../../../shared/question/question';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { ChooseFields, WholeFields, WrittenFields } from './answer-fields';
import { answerOfKey, type Taken, withOption } from './answer-of-key';
import './answer-picker.css';

interface Props {
  question: Question;
  name: string;
  answer: Answer | null;
  /** Whether an answer came; in a poll nobody sees which. */
  isIn: boolean;
  /** Only where the student has a phone, or came by one. */
  onRemove?: () => void;
  isGuest?: boolean;
  onAnswer: (answer: Answer | null) => void;
  onDone: () => void;
}

export function AnswerPicker({ question, name, answer, isIn, onRemove, isGuest = false, onAnswer, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  /** Two letters can be typed before the first has come back from main. */
  const now = useRef(answer);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    cameFrom.current = document.activeElement;
    (box.current?.querySelector<HTMLElement>('input') ?? box.current)?.focus();
  }, []);

  const done = () => {
    onDone();
    // Back to the field for the next name; after a tap the keys are for the quiz again.
    const back = cameFrom.current;
    if (back instanceof HTMLInputElement) back.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const give = (given: Answer | null) => {
    onAnswer(given);
    done();
  };
  const take = ({ answer: taken, done: isDone }: Taken) => {
    now.current = taken;
    if (isDone) give(taken);
    else onAnswer(taken);
  };
  const { answer: form } = question;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return done();
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    const taken = answerOfKey(event.key, form, now.current);
    if (!taken) return;
    // The focus moves on at once, and the letter must not be typed where it goes.
    event.preventDefault();
    take(taken);
  };
  return (
    <div
      ref={box}
      className="answer-picker"
      role="dialog"
      aria-label={msg.live.answerOf(name)}
      tabIndex={-1}
      onKeyDown={press}
    >
      <p dir="auto">{name}</p>
      {form.form === 'choose' && (
        <ChooseFields form={form} answer={answer} onOption={(id) => take(withOption(form, now.current, id))} />
      )}
      {(form.form === 'write' || form.form === 'number') && <WrittenFields form={form} answer={answer} give={give} />}
      {(form.form === 'match' || form.form === 'order' || form.form === 'gaps') && (
        <WholeFields form={form} give={give} />
      )}
      <div className="answer-picker__end">
        {isIn && (
          <Button kind="quiet" onPress={() => give(null)}>
            {msg.live.takeBack}
          </Button>
        )}
        {onRemove && (
          <IconButton
            label={isGuest ? msg.classroom.seat.removeGuest : msg.classroom.seat.removePhone}
            icon={UserX}
            onPress={onRemove}
          />
        )}
        <IconButton label={msg.app.close} icon={X} onPress={done} />
      </div>
    </div>
  );
}
