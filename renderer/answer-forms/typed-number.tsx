/** A field for a number as people write it; what is not a number yet stays in the field and is said on leaving it. */
import { useState } from 'react';
import { readNumber } from '../../shared/question/read-number';
import { msg } from '../ui/messages';
import { TextField } from '../ui/text-field';

interface Props {
  label: string;
  value: number | null;
  onChange: (value: number) => void;
  hideLabel?: boolean;
  autoFocus?: boolean;
}

interface Typed {
  text: string;
  /** The number that was kept meanwhile; when another is, by undo perhaps, the typed text gives way to it. */
  kept: number | null;
  left: boolean;
}

/** One number with nothing behind it; "1,250" can mean two, and is read as it is written with a decimal sign. */
export function oneNumber(text: string): number | null {
  const read = readNumber(text);
  return read && read.unit === '' ? (read.values[0] ?? null) : null;
}

export function TypedNumber({ label, value, onChange, hideLabel = false, autoFocus = false }: Props) {
  const [last, setTyped] = useState<Typed | null>(null);
  const typed = last?.kept === value ? last : null;
  const write = (text: string) => {
    const number = oneNumber(text);
    setTyped({ text, kept: number ?? value, left: false });
    if (number !== null && number !== value) onChange(number);
  };
  const leave = () => setTyped(typed && oneNumber(typed.text) === null ? { ...typed, left: true } : null);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      autoFocus={autoFocus}
      value={typed?.text ?? (value === null ? '' : String(value))}
      onChange={write}
      onLeave={leave}
      {...(typed?.left ? { error: msg.editor.numberWrong } : {})}
    />
  );
}
