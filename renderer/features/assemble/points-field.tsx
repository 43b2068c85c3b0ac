/** The points of one row, typed or changed by the arrow keys. */
import { Input, NumberField } from 'react-aria-components';
import { msg } from '../../ui/messages';

const mostPoints = 20;

interface Props {
  number: number;
  value: number;
  onChange: (points: number) => void;
}

export function PointsField({ number, value, onChange }: Props) {
  return (
    <NumberField
      className="row-field"
      aria-label={msg.assemble.pointsOf(number)}
      value={value}
      minValue={0}
      maxValue={mostPoints}
      onChange={(points) => !Number.isNaN(points) && onChange(points)}
    >
      <Input className="row-field__input" />
    </NumberField>
  );
}
