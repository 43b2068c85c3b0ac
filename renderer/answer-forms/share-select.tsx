/** How much of the points something earns, in the parts that teachers give. */
import { msg } from '../ui/messages';
import { Select } from '../ui/select';

interface Props {
  label: string;
  value: number;
  onChange: (share: number) => void;
  /** Whether it may take something away. */
  below?: boolean;
  hideLabel?: boolean;
}

const parts = [1, 0.9, 0.8, 0.75, 2 / 3, 0.6, 0.5, 0.4, 1 / 3, 0.25, 0.2, 0.1, 0];
const taken = [-0.1, -0.2, -0.25, -1 / 3, -0.5, -1];

export function ShareSelect({ label, value, onChange, below = false, hideLabel = false }: Props) {
  const offered = [...parts, ...(below ? taken : [])];
  const near = offered.find((part) => Math.abs(part - value) < 0.001);
  const shares = near === undefined ? [value, ...offered] : offered;
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      options={shares.map((share) => ({ value: String(share), label: msg.editor.percent(share) }))}
      value={String(near ?? value)}
      onChange={(share) => onChange(Number(share))}
    />
  );
}
