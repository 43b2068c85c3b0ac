/** Editing a number form: the numbers that are right with their tolerance or range, and the units they may come in. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AcceptedNumber } from '../../shared/question/answer-form';
import { Button } from '../ui/button';
import { msg } from '../ui/messages';
import { AcceptedRow } from './accepted-row';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import './number-editor.css';
import { UnitsEditor } from './units-editor';

export function NumberEditor(face: EditorFace<'number'>) {
  const { form, onChange } = face;
  const [adds, setAdds] = useState(false);
  /** A row that holds no number yet is not part of the form. */
  const open: (AcceptedNumber | null)[] = adds || form.accepted.length === 0 ? [null] : [];
  const change = (place: number, next: AcceptedNumber, mark: string | null) => {
    if (place === form.accepted.length) setAdds(false);
    onChange({ ...form, accepted: form.accepted.toSpliced(place, 1, next) }, mark && `${mark} ${place}`);
  };
  const remove = (place: number) => {
    setAdds(false);
    if (place < form.accepted.length) onChange({ ...form, accepted: form.accepted.toSpliced(place, 1) }, null);
  };
  return (
    <section className="parts-editor number-editor" aria-label={msg.editor.acceptedNumbers}>
      <p className="parts-editor__head">{msg.editor.acceptedNumbers}</p>
      {[...[...form.accepted, ...open].entries()].map(([place, accepted]) => (
        <AcceptedRow
          key={place}
          accepted={accepted}
          number={place + 1}
          libraryId={face.libraryId}
          isNew={adds && accepted === null}
          onChange={(next, mark) => change(place, next, mark)}
          onRemove={() => remove(place)}
        />
      ))}
      <div className="parts-editor__add">
        <Button kind="quiet" icon={Plus} isDisabled={open.length > 0} onPress={() => setAdds(true)}>
          {msg.editor.addNumber}
        </Button>
      </div>
      <UnitsEditor {...face} />
    </section>
  );
}
