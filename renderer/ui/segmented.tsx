/** One of two to five choices that exclude each other. */
import type { LucideIcon } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Icon } from './icon';
import './segmented.css';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string; icon?: LucideIcon }[];
  value: V;
  onChange: (value: V) => void;
}

export function Segmented<V extends string>({ label, options, value, onChange }: Props<V>) {
  return (
    <RadioGroup
      className="segmented"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as V)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="segmented__choice">
          {option.icon && <Icon of={option.icon} />}
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
