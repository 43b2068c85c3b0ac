/** Editing a write form: the answers that count as right, and the lines on paper. */
import { useState } from 'react';
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import './form-editor.css';

export function WriteEditor({ form, onChange }: EditorFace<'write'>) {
  const kept = form.accepted.join('\n');
  const [typed, setTyped] = useState(kept);
  /** What was typed holds empty lines that the form does not; an undo shows in the form alone. */
  const shown = answersIn(typed).join('\n') === kept ? typed : kept;
  return (
    <div className="write-editor">
      <TextField
        label={msg.editor.accepted}
        hint={msg.editor.acceptedHint}
        multiline
        rows={4}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          onChange({ ...form, accepted: answersIn(text) }, 'accepted');
        }}
      />
      <NumberStepper
        label={msg.editor.lines}
        value={form.lines}
        min={1}
        max={20}
        onChange={(lines) => onChange({ ...form, lines }, null)}
      />
    </div>
  );
}

const answersIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
