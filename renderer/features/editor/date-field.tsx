/** A day written as 2026-11-12; what is not a day is said and not kept. */
import { useState } from 'react';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { isDay } from './is-day';

interface Props {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}

export function DateField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? '';
  const write = (text: string) => {
    const day = text.trim();
    const whole = day === '' || isDay(day);
    setTyped(whole ? null : text);
    if (whole) onChange(day || null);
  };
  return (
    <TextField
      label={label}
      value={shown}
      onChange={write}
      {...(typed === null ? { hint: msg.editor.dateHint } : { error: msg.editor.dateWrong })}
    />
  );
}
