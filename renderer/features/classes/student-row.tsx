/** One student of the roster: number, name, more time to answer, and out again. */
import { X } from 'lucide-react';
import { Input, NumberField, TextField } from 'react-aria-components';
import type { Student } from '../../../shared/library/school-class';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';

const highestNumber = 999;

const factors = [1, 1.25, 1.5, 2];

/** One that came from elsewhere stays in the list. */
const factorsWith = (own: number) => (factors.includes(own) ? factors : [...factors, own].toSorted((a, b) => a - b));

interface Props {
  student: Student;
  onChange: (change: Partial<Omit<Student, 'id'>>, mark: string) => void;
  onRemove: () => void;
  onEnter: () => void;
}

export function StudentRow({ student: { id, name, number, extraTime = 1 }, onChange, onRemove, onEnter }: Props) {
  return (
    <tr data-student={id}>
      <td className="roster__number">
        <NumberField
          aria-label={msg.classes.numberOf(name)}
          value={number}
          minValue={1}
          maxValue={highestNumber}
          onChange={(next) => !Number.isNaN(next) && onChange({ number: next }, 'number')}
        >
          <Input className="roster__input" />
        </NumberField>
      </td>
      <td className="roster__name">
        <TextField
          aria-label={msg.classes.nameOf(number)}
          value={name}
          onChange={(next) => onChange({ name: next }, 'name')}
          onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        >
          <Input className="roster__input" dir="auto" autoComplete="off" />
        </TextField>
      </td>
      <td className="roster__time">
        <Select
          label={msg.classes.timeOf(name)}
          hideLabel
          options={factorsWith(extraTime).map((factor) => ({
            value: String(factor),
            label: msg.classes.timeFactor(factor),
          }))}
          value={String(extraTime)}
          onChange={(factor) => onChange({ extraTime: Number(factor) }, 'time')}
        />
      </td>
      <td className="roster__remove">
        <IconButton label={msg.classes.removeStudent(name)} icon={X} onPress={onRemove} />
      </td>
    </tr>
  );
}
