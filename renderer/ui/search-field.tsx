/** A field to search in; Esc empties it. */
import { Search, X } from 'lucide-react';
import { SearchField as Field, Input, Button as Press } from 'react-aria-components';
import { Icon } from './icon';
import { msg } from './messages';
import './search-field.css';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  autoFocus?: boolean;
}

export function SearchField({ label, value, onChange, autoFocus = false }: Props) {
  return (
    <Field className="search-field" aria-label={label} value={value} onChange={onChange} autoFocus={autoFocus}>
      <Icon of={Search} />
      <Input className="search-field__input" placeholder={label} dir="auto" />
      {value !== '' && (
        <Press className="search-field__clear" aria-label={msg.app.clearSearch}>
          <Icon of={X} />
        </Press>
      )}
    </Field>
  );
}
