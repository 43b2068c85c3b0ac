/** A list of short words in one field, with commas between them. */
import { useState } from 'react';
import { TextField } from '../../ui/text-field';

interface Props {
  label: string;
  hint?: string;
  value: readonly string[];
  onChange: (words: string[]) => void;
}

const apart = ', ';

/** Each word once, without the space around it. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

export function TypedList({ label, hint, value, onChange }: Props) {
  const kept = value.join(apart);
  const [typed, setTyped] = useState(kept);
  /** What was typed has commas that lead to no word yet; an undo shows in the list alone. */
  const shown = wordsIn(typed).join(apart) === kept ? typed : kept;
  return (
    <TextField
      label={label}
      {...(hint ? { hint } : {})}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const words = wordsIn(text);
        if (words.join(apart) !== kept) onChange(words);
      }}
    />
  );
}
