/** Editing a number form: the numbers that are right with their tolerance or range, and the units they may come in. */
import { Plus, X } from 'lucide-react';
import type { AcceptedNumber } from '../../shared/question/answer-form';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { Select } from '../ui/select';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import './number-editor.css';
import { ShareSelect } from './share-select';
import { TypedNumber } from './typed-number';
import { UnitsEditor } from './units-editor';

const empty: AcceptedNumber = { value: 0, tolerance: 0, share: 1, feedback: '' };

export function NumberEditor(face: EditorFace<'number'>) {
  const { form, onChange } = face;
  const change = (index: number, next: AcceptedNumber, mark: string | null) =>
    onChange({ ...form, accepted: form.accepted.with(index, next) }, mark && `${mark} ${index}`);
  return (
    <section className="parts-editor number-editor" aria-label={msg.editor.acceptedNumbers}>
      <p className="parts-editor__head">{msg.editor.acceptedNumbers}</p>
      {[...form.accepted.entries()].map(([index, accepted]) => (
        <AcceptedRow
          key={index}
          accepted={accepted}
          number={index + 1}
          onChange={(next, mark) => change(index, next, mark)}
          onRemove={() => onChange({ ...form, accepted: form.accepted.toSpliced(index, 1) }, null)}
        />
      ))}
      <div className="parts-editor__add">
        <Button
          kind="quiet"
          icon={Plus}
          onPress={() => onChange({ ...form, accepted: [...form.accepted, empty] }, null)}
        >
          {msg.editor.addNumber}
        </Button>
      </div>
      <UnitsEditor {...face} />
    </section>
  );
}

interface RowProps {
  accepted: AcceptedNumber;
  number: number;
  onChange: (next: AcceptedNumber, mark: string | null) => void;
  onRemove: () => void;
}

function AcceptedRow({ accepted, number, onChange, onRemove }: RowProps) {
  const earned = { share: accepted.share, feedback: accepted.feedback };
  const asRange = () =>
    'value' in accepted
      ? { low: accepted.value - accepted.tolerance, high: accepted.value + accepted.tolerance, ...earned }
      : accepted;
  const asValue = () =>
    'value' in accepted
      ? accepted
      : { value: (accepted.low + accepted.high) / 2, tolerance: (accepted.high - accepted.low) / 2, ...earned };
  return (
    <fieldset className="number-editor__accepted">
      <legend className="for-screen-readers">{msg.editor.numberAt(number)}</legend>
      <Select
        label={msg.editor.numberSort}
        options={[
          { value: 'value', label: msg.editor.numberExact },
          { value: 'range', label: msg.editor.numberRange },
        ]}
        value={'value' in accepted ? 'value' : 'range'}
        onChange={(sort) => onChange(sort === 'value' ? asValue() : asRange(), null)}
      />
      {'value' in accepted ? (
        <>
          <TypedNumber
            label={msg.editor.numberValue}
            value={accepted.value}
            onChange={(value) => onChange({ ...accepted, value }, 'value')}
          />
          <TypedNumber
            label={msg.editor.tolerance}
            value={accepted.tolerance}
            onChange={(tolerance) => onChange({ ...accepted, tolerance: Math.abs(tolerance) }, 'tolerance')}
          />
        </>
      ) : (
        <>
          <TypedNumber
            label={msg.editor.numberLow}
            value={accepted.low}
            onChange={(low) => onChange({ ...accepted, low }, 'low')}
          />
          <TypedNumber
            label={msg.editor.numberHigh}
            value={accepted.high}
            onChange={(high) => onChange({ ...accepted, high }, 'high')}
          />
        </>
      )}
      <ShareSelect
        label={msg.editor.earns}
        value={accepted.share}
        onChange={(share) => onChange({ ...accepted, share }, null)}
      />
      <IconButton label={msg.editor.remove(msg.editor.numberAt(number))} icon={X} onPress={onRemove} />
    </fieldset>
  );
}
