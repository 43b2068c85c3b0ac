/** Takes the answer of one student: the option's letter or number, or right, other, or what was written. */
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Answer, FormOf } from '../../../shared/question/answer-form';
import { optionLetter } from '../../../shared/question/option-letter';
import type { Question } from '../../../shared/question/question';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import { TextField } from '../../ui/text-field';
import './answer-picker.css';
import { optionOfKey } from './option-of-key';

interface Props {
  question: Question;
  name: string;
  answer: Answer | null;
  onAnswer: (answer: Answer | null) => void;
  onDone: () => void;
}

export function AnswerPicker({ question, name, answer, onAnswer, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
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
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return done();
    if (event.target instanceof HTMLInputElement || question.answer.form !== 'choose') return;
    const clears = event.key === 'Backspace' || event.key === 'Delete';
    const option = optionOfKey(event.key, question.answer.options);
    if (!clears && !option) return;
    // The focus moves on at once, and the letter must not be typed where it goes.
    event.preventDefault();
    give(option ? { form: 'choose', optionIds: [option.id] } : null);
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
      {question.answer.form === 'choose' && <ChooseAnswer form={question.answer} answer={answer} give={give} />}
      {question.answer.form === 'write' && <WriteAnswer form={question.answer} answer={answer} give={give} />}
      {answer && (
        <Button kind="quiet" onPress={() => give(null)}>
          {msg.live.takeBack}
        </Button>
      )}
      <IconButton label={msg.app.close} icon={X} onPress={done} />
    </div>
  );
}

interface FormProps<F> {
  form: F;
  answer: Answer | null;
  give: (answer: Answer) => void;
}

function ChooseAnswer({ form, answer, give }: FormProps<FormOf<'choose'>>) {
  return (
    <div className="answer-picker__options">
      {form.options.map((option, index) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={answer?.form === 'choose' && answer.optionIds.includes(option.id)}
          aria-label={msg.live.option(optionLetter(index), option.text)}
          title={option.text}
          onClick={() => give({ form: 'choose', optionIds: [option.id] })}
        >
          <OptionBadge index={index} size={28} />
        </button>
      ))}
    </div>
  );
}

function WriteAnswer({ form, answer, give }: FormProps<FormOf<'write'>>) {
  const [text, setText] = useState(answer?.form === 'write' ? answer.text : '');
  const [accepted] = form.accepted;
  return (
    <form
      className="answer-picker__write"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') give({ form: 'write', text: text.trim() });
      }}
    >
      <TextField
        label={msg.live.whatWritten}
        hideLabel
        placeholder={msg.live.whatWritten}
        value={text}
        onChange={setText}
      />
      {accepted !== undefined && (
        <Button onPress={() => give({ form: 'write', text: accepted })}>{msg.live.right}</Button>
      )}
      <Button onPress={() => give({ form: 'write', text: '' })}>{msg.live.other}</Button>
    </form>
  );
}
