/** A field for a few words, and a field for a number. */
import { longestWritten } from '../../../shared/live/longest-written';
import { words } from '../words';
import { type FormProps, withoutUnit } from './answer-kit';
import './fields.css';

export function WriteForm({ value, onChange }: FormProps<'write'>) {
  return (
    <label class="ph-field">
      <span>{words.answer.write}</span>
      <textarea
        dir="auto"
        rows={3}
        maxLength={longestWritten}
        value={value.text}
        onInput={(event) => onChange({ form: 'write', text: event.currentTarget.value })}
      />
    </label>
  );
}

/** The keys for numbers have no minus on some phones. */
const signChanged = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

export function NumberForm({ asked: { unit }, value, onChange }: FormProps<'number'>) {
  const text = withoutUnit(value.text, unit);
  const write = (typed: string) => onChange({ form: 'number', text: typed });
  return (
    <div class="ph-number">
      <label class="ph-field">
        <span>{unit === '' ? words.answer.number : words.answer.numberIn(unit)}</span>
        <input
          dir="ltr"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={40}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="ph-button ph-number__sign"
        aria-label={words.answer.minus}
        onClick={() => write(signChanged(text))}
      >
        ±
      </button>
    </div>
  );
}
