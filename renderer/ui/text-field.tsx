/** A field for text: the label above, a hint or what is wrong below; several lines grow with the text. */
import { OctagonAlert } from 'lucide-react';
import { TextField as Field, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import { Icon } from './icon';
import './text-field.css';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  multiline?: boolean;
  rows?: number;
  hint?: string;
  error?: string;
  /** For what the class reads: headlines and key points. */
  serif?: boolean;
  isRequired?: boolean;
  /** The label is then only for screen readers. */
  hideLabel?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  /** The focus has gone elsewhere. */
  onLeave?: () => void;
}

export function TextField({
  label,
  value,
  onChange,
  multiline = false,
  rows = 3,
  hint,
  error,
  serif = false,
  isRequired = false,
  hideLabel = false,
  placeholder,
  autoFocus = false,
  onLeave,
}: Props) {
  const shape = {
    className: serif ? 'text-field__input text-field__input--serif' : 'text-field__input',
    dir: 'auto',
    ...(placeholder ? { placeholder } : {}),
  } as const;
  return (
    <Field
      className="text-field"
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      {...(onLeave ? { onBlur: onLeave } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className="field-label">{label}</Label>}
      {multiline ? <TextArea {...shape} rows={rows} /> : <Input {...shape} />}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">
        <Icon of={OctagonAlert} />
        {error}
      </FieldError>
    </Field>
  );
}
