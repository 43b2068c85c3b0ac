/** A question to talk about, with a sentence to begin with; nothing is marked, and a slide is only read. */
import { msg } from '../ui/messages';
import { type FillFaceProps, formOf } from './fill-face';
import './fill.css';

export function TalkToFill({ question }: FillFaceProps) {
  const form = formOf(question, 'talk');
  if (!form) return null;
  return (
    <>
      {form.starter !== '' && (
        <p className="fill-starter" dir="auto">
          {msg.practice.starter(form.starter)}
        </p>
      )}
      {question.kind === 'discussion' && <p className="fill-hint">{msg.practice.talkNote}</p>}
    </>
  );
}
