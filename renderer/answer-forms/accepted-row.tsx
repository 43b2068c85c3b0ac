/** One number that is right: with what it may be off, or from where to where; and what it earns. */
import { X } from 'lucide-react';
import type { AcceptedNumber } from '../../shared/question/answer-form';
import { RichField } from '../rich-field/rich-field';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { Select } from '../ui/select';
import { ShareSelect } from './share-select';
import { TypedNumber } from './typed-number';

interface Props {
  /** Null while nothing is written in it. */
  accepted: AcceptedNumber | null;
  number: number;
  /** Where pictures of the feedback are kept. */
  libraryId: string;
  /** Takes the focus when it comes. */
  isNew: boolean;
  onChange: (next: AcceptedNumber, mark: string | null) => void;
  onRemove: () => void;
}

type Sort = 'value' | 'range';

export function AcceptedRow({ accepted, number, libraryId, isNew, onChange, onRemove }: Props) {
  return (
    <fieldset className="number-editor__accepted">
      <legend className="for-screen-readers">{msg.editor.numberAt(number)}</legend>
      <Select<Sort>
        label={msg.editor.numberSort}
        options={[
          { value: 'value', label: msg.editor.numberExact },
          { value: 'range', label: msg.editor.numberRange },
        ]}
        value={sortOf(accepted)}
        onChange={(sort) => onChange(turned(accepted, sort), null)}
      />
      <Bounds accepted={accepted} isNew={isNew} onChange={onChange} />
      <ShareSelect
        label={msg.editor.earns}
        value={accepted?.share ?? 1}
        onChange={(share) => accepted && onChange({ ...accepted, share }, null)}
      />
      <IconButton label={msg.editor.remove(msg.editor.numberAt(number))} icon={X} onPress={onRemove} />
      {accepted && (
        <RichField
          libraryId={libraryId}
          label={msg.editor.feedback}
          value={accepted.feedback}
          onChange={(feedback) => onChange({ ...accepted, feedback }, 'feedback')}
        />
      )}
    </fieldset>
  );
}

const sortOf = (accepted: AcceptedNumber | null): Sort => (accepted && 'low' in accepted ? 'range' : 'value');
const whole = { share: 1, feedback: '' };

/** The same numbers said the other way. */
function turned(accepted: AcceptedNumber | null, sort: Sort): AcceptedNumber {
  if (!accepted) return sort === 'value' ? { value: 0, tolerance: 0, ...whole } : { low: 0, high: 0, ...whole };
  if (sortOf(accepted) === sort) return accepted;
  const { share, feedback } = accepted;
  if ('value' in accepted) {
    const { value, tolerance } = accepted;
    return { low: value - tolerance, high: value + tolerance, share, feedback };
  }
  const { low, high } = accepted;
  return { value: (low + high) / 2, tolerance: Math.abs(high - low) / 2, share, feedback };
}

function Bounds({ accepted, isNew, onChange }: Pick<Props, 'accepted' | 'isNew' | 'onChange'>) {
  if (accepted && 'low' in accepted)
    return (
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
    );
  return (
    <>
      <TypedNumber
        label={msg.editor.numberValue}
        value={accepted?.value ?? null}
        autoFocus={isNew}
        onChange={(value) => onChange({ tolerance: 0, ...whole, ...accepted, value }, 'value')}
      />
      <TypedNumber
        label={msg.editor.tolerance}
        value={accepted?.tolerance ?? 0}
        onChange={(tolerance) => accepted && onChange({ ...accepted, tolerance: Math.abs(tolerance) }, 'tolerance')}
      />
    </>
  );
}
