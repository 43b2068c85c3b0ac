/** The tick of a row: the browser's own check box, drawn as ours. */
import { Check, Minus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon';

interface Props {
  label: string;
  describedBy?: string;
  isOn: boolean;
  isPartly?: boolean;
  /** Whether Tab stops here; the arrows reach every row. */
  isStop: boolean;
  onChange: (on: boolean) => void;
}

export function Tick({ label, describedBy, isOn, isPartly = false, isStop, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <span className="tick">
      <input
        ref={box}
        type="checkbox"
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-label={label}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {(isOn || isPartly) && <Icon of={isOn ? Check : Minus} size={12} />}
    </span>
  );
}
