/** One choice out of a list that opens. */
import { ChevronDown, type LucideIcon } from 'lucide-react';
import {
  Select as Choose,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Press,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icon';
import './select.css';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  hideLabel?: boolean;
  icon?: LucideIcon;
}

/** Keys of a list must not be empty, values may be. */
const keyOf = (value: string) => `=${value}`;

export function Select<V extends string>({ label, options, value, onChange, hideLabel = false, icon }: Props<V>) {
  return (
    <Choose
      className="select"
      selectedKey={keyOf(value)}
      onSelectionChange={(key) => onChange(String(key).slice(1) as V)}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      <Press className="select__field">
        {icon && <Icon of={icon} />}
        <SelectValue className="select__value" />
        <Icon of={ChevronDown} />
      </Press>
      <Popover className="floating">
        <ListBox className="floating__list" items={options.map((option) => ({ ...option, id: keyOf(option.value) }))}>
          {(option) => (
            <ListBoxItem className="floating__item" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Choose>
  );
}
