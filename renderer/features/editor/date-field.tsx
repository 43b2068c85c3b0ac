/** A day, typed in any way a date is written; what is not a day stays in the field and is said on leaving it. */
import { useState } from 'react';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { readDay } from './read-day';

interface Props {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}

interface Typed {
  text: string;
  /** The day that was kept meanwhile; when another is, by undo perhaps, the typed text gives way to it. */
  kept: string | null;
  left: boolean;
}

export function DateField({ label, value, onChange }: Props) {
  const [last, setTyped] = useState<Typed | null>(null);
  const typed = last?.kept === value ? last : null;
  const write = (text: string) => {
    const day = readDay(text);
    const kept = day !== null || text.trim() === '' ? day : value;
    setTyped({ text, kept, left: day === null && (typed?.left ?? false) && text.trim() !== '' });
    if (kept !== value) onChange(kept);
  };
  const leave = () => {
    const isWhole = typed === null || typed.text.trim() === '' || readDay(typed.text) !== null;
    setTyped(isWhole ? null : { ...typed, left: true });
  };
  return (
    <TextField
      label={label}
      value={typed?.text ?? value ?? ''}
      onChange={write}
      onLeave={leave}
      {...(typed?.left ? { error: msg.editor.dateWrong } : { hint: msg.editor.dateHint })}
    />
  );
}
