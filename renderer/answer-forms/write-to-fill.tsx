/** A few words or a number to write; afterwards the own answer, above what is right. */
import { readNumber } from '../../shared/question/read-number';
import { msg } from '../ui/messages';
import { TextField } from '../ui/text-field';
import type { FillFaceProps } from './fill-face';
import './fill.css';

export function WriteToFill({ question, answer, isOpen, onChange }: FillFaceProps) {
  const { answer: form } = question;
  if (form.form !== 'write' && form.form !== 'number') return null;
  const text = answer?.form === form.form ? answer.text : '';
  if (isOpen) return text === '' ? null : <Own text={text} />;
  const isNoNumber = form.form === 'number' && text.trim() !== '' && readNumber(text) === null;
  return (
    <TextField
      label={form.form === 'number' ? msg.practice.writeNumber(form.units[0]?.name ?? '') : msg.practice.write}
      value={text}
      onChange={(typed) => onChange(typed === '' ? null : { form: form.form, text: typed })}
      autoFocus
      {...(isNoNumber ? { hint: msg.practice.noNumber } : {})}
    />
  );
}

const Own = ({ text }: { text: string }) => (
  <p className="fill-own">
    <span>{msg.practice.yourAnswerIs}</span>
    <bdi>{text}</bdi>
  </p>
);
