/** What the answer of one student is taken with, in each form: letters, a field, or the whole answer with one tap. */
import { useState } from 'react';
import type { Answer, FormOf } from '../../../shared/question/answer-form';
import { fitsForm } from '../../../shared/question/forms';
import { otherAnswerFor, rightAnswerFor } from '../../../shared/question/given-answer';
import { optionLetter } from '../../../shared/question/option-letter';
import { plainText } from '../../../shared/rich-text/plain-text';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import { TextField } from '../../ui/text-field';

interface FieldProps<F> {
  form: F;
  answer: Answer | null;
  /** Takes the answer and goes on to the next student. */
  give: (answer: Answer) => void;
}

interface ChooseProps {
  form: FormOf<'choose'>;
  answer: Answer | null;
  onOption: (optionId: string) => void;
}

export function ChooseFields({ form, answer, onOption }: ChooseProps) {
  return (
    <div className="answer-picker__options">
      {form.options.map((option, index) => {
        const text = plainText(option.text);
        return (
          <button
            key={option.id}
            type="button"
            aria-pressed={answer?.form === 'choose' && answer.optionIds.includes(option.id)}
            aria-label={msg.live.option(optionLetter(index), text)}
            title={text}
            onClick={() => onOption(option.id)}
          >
            <OptionBadge index={index} size={28} />
          </button>
        );
      })}
    </div>
  );
}

export function WrittenFields({ form, answer, give }: FieldProps<FormOf<'write' | 'number'>>) {
  const [text, setText] = useState(answer?.form === form.form ? (answer as { text: string }).text : '');
  const typed = { form: form.form, text: text.trim() };
  const isTyped = typed.text !== '';
  const fits = fitsForm(form, typed);
  const right = rightAnswerFor(form);
  const other = otherAnswerFor(form);
  return (
    <form
      className="answer-picker__write"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped && fits) give(typed);
      }}
    >
      <TextField
        label={msg.live.whatWritten}
        hideLabel
        placeholder={msg.live.whatWritten}
        value={text}
        onChange={setText}
        {...(isTyped && !fits ? { error: msg.live.noNumber } : {})}
      />
      {right && <Button onPress={() => give(right)}>{msg.live.right}</Button>}
      {right && other && <Button onPress={() => give(other)}>{msg.live.other}</Button>}
    </form>
  );
}

/** The keys 1 and 2 do the same. */
export function WholeFields({ form, give }: Omit<FieldProps<FormOf<'match' | 'order' | 'gaps'>>, 'answer'>) {
  const right = rightAnswerFor(form);
  const other = otherAnswerFor(form);
  return (
    <>
      {right && (
        <Button keys={['1']} onPress={() => give(right)}>
          {msg.live.right}
        </Button>
      )}
      {other && (
        <Button keys={['2']} onPress={() => give(other)}>
          {msg.live.other}
        </Button>
      )}
    </>
  );
}
