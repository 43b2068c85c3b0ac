/** The number of a draw, to note down and type in again. */
import { Input, Label, NumberField, Text } from 'react-aria-components';
import { msg } from '../../ui/messages';

interface Props {
  value: number;
  below: number;
  onChange: (value: number) => void;
}

export function DrawNumber({ value, below, onChange }: Props) {
  return (
    <NumberField
      className="draw-number"
      value={value}
      minValue={0}
      maxValue={below - 1}
      formatOptions={{ useGrouping: false }}
      onChange={(next) => !Number.isNaN(next) && onChange(next)}
    >
      <Label>{msg.assemble.drawNumber}</Label>
      <Input className="draw-number__input" />
      <Text slot="description">{msg.assemble.drawNumberHint}</Text>
    </NumberField>
  );
}
