/** Editing a talk form: the three times and the sentence that begins the talk. */
import type { ReactElement } from 'react';
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import './form-editor.css';

const steps = ['think', 'pair', 'share'] as const;

export function TalkEditor({ form, timed, onChange }: EditorFace<'talk'>): ReactElement {
  if (!timed) return <p className="talk-editor__note">{msg.editor.slideNote}</p>;
  return (
    <div className="talk-editor">
      <div className="talk-editor__times">
        {steps.map((step) => (
          <NumberStepper
            key={step}
            label={msg.editor[step]}
            value={form[step]}
            min={0}
            max={1800}
            step={30}
            onChange={(seconds) => onChange({ ...form, [step]: seconds }, null)}
          />
        ))}
      </div>
      <TextField
        label={msg.editor.starter}
        hint={msg.editor.starterHint}
        value={form.starter}
        onChange={(starter) => onChange({ ...form, starter }, 'starter')}
      />
    </div>
  );
}
