/** The time of one row: minutes and seconds, seconds alone, or none; what is no time is said and not taken. */
import { useEffect, useState } from 'react';
import { FieldError, Input, TextField } from 'react-aria-components';
import { msg } from '../../ui/messages';
import { clockText, parseTime } from './parse-time';

interface Props {
  number: number;
  value: number | null;
  onChange: (seconds: number | null) => void;
}

const written = (seconds: number | null): string => (seconds === null ? msg.assemble.none : clockText(seconds));

export function TimeField({ number, value, onChange }: Props) {
  const [text, setText] = useState(written(value));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(written(value));
    setWrong(false);
  }, [value]);
  const take = () => {
    const seconds = parseTime(text, msg.assemble.none);
    setWrong(seconds === undefined);
    if (seconds === undefined) return;
    setText(written(seconds));
    if (seconds !== value) onChange(seconds);
  };
  return (
    <TextField
      className="row-field"
      aria-label={msg.assemble.timeOf(number)}
      value={text}
      onChange={setText}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      isInvalid={isWrong}
    >
      <Input className="row-field__input" title={msg.assemble.timeHint} />
      <FieldError className="row-field__error">{msg.assemble.timeWrong}</FieldError>
    </TextField>
  );
}
