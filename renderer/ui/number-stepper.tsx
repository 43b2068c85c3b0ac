/** A number with a step down and a step up; it can be typed as well. */
import { Minus, Plus } from 'lucide-react';
import { Group, Input, Label, NumberField, Button as Press } from 'react-aria-components';
import { Icon } from './icon';
import { msg } from './messages';
import './number-stepper.css';

interface Props {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  /** How the number is written, such as a unit behind it. */
  format?: Intl.NumberFormatOptions;
  hideLabel?: boolean;
}

export function NumberStepper({ label, value, onChange, min, max, step = 1, format, hideLabel = false }: Props) {
  return (
    <NumberField
      className="number-stepper"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      decrementAriaLabel={msg.app.less(label)}
      incrementAriaLabel={msg.app.more(label)}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      {...(format ? { formatOptions: format } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      <Group className="number-stepper__group">
        <Press slot="decrement">
          <Icon of={Minus} />
        </Press>
        <Input />
        <Press slot="increment">
          <Icon of={Plus} />
        </Press>
      </Group>
    </NumberField>
  );
}
