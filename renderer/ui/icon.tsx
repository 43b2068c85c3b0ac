/** An icon in the stroke and sizes of the design; without a label it is decoration. */
import type { LucideIcon } from 'lucide-react';

interface Props {
  of: LucideIcon;
  size?: number;
  /** Said by a screen reader; leave it out where words stand beside the icon. */
  label?: string;
  className?: string;
}

export function Icon({ of: Drawn, size = 16, label, className = '' }: Props) {
  return (
    <Drawn
      size={size}
      strokeWidth={1.75}
      className={`icon ${className}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
