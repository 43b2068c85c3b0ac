/** Editing a write form: the answers that count as right, those that are partly right, and what is forgiven. */
import { useState } from 'react';
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import { OthersEditor } from './others-editor';

interface Props extends EditorFace<'write'> {
  /** A gap has no lines on paper of its own. */
  inGap?: boolean;
}

export function WriteEditor(face: Props) {
  const { form, keyed, inGap = false, onChange } = face;
  return (
    <div className="write-editor">
      {keyed && <Accepted {...face} />}
      {keyed && <OthersEditor form={form} libraryId={face.libraryId} onChange={onChange} />}
      {!inGap && (
        <NumberStepper
          label={msg.editor.lines}
          value={form.lines}
          min={1}
          max={20}
          onChange={(lines) => onChange({ ...form, lines }, null)}
        />
      )}
    </div>
  );
}

function Accepted({ form, onChange }: EditorFace<'write'>) {
  const kept = form.accepted.join('\n');
  const [typed, setTyped] = useState(kept);
  /** What was typed holds empty lines that the form does not; an undo shows in the form alone. */
  const shown = answersIn(typed).join('\n') === kept ? typed : kept;
  return (
    <>
      <TextField
        label={msg.editor.accepted}
        hint={form.wildcards ? msg.editor.acceptedStar : msg.editor.acceptedHint}
        multiline
        rows={3}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          onChange({ ...form, accepted: answersIn(text) }, 'accepted');
        }}
      />
      <div className="write-editor__switches" role="group" aria-label={msg.editor.forgiven}>
        <Switch isSelected={!form.matchCase} onChange={(on) => onChange({ ...form, matchCase: !on }, null)}>
          {msg.editor.forgiveCase}
        </Switch>
        <Switch isSelected={!form.matchAccents} onChange={(on) => onChange({ ...form, matchAccents: !on }, null)}>
          {msg.editor.forgiveAccents}
        </Switch>
        <Switch isSelected={form.wildcards} onChange={(wildcards) => onChange({ ...form, wildcards }, null)}>
          {msg.editor.wildcards}
        </Switch>
      </div>
    </>
  );
}

const answersIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
