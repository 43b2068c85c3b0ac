/** A tooltip: the name of a thing and its key, after half a second, also on focus. */
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeyCaps } from './key-caps';
import './tip.css';

interface Props {
  text: string;
  keys?: readonly string[];
  /** Below in a bar at the top of the window: over the title bar, which takes no pointer, it would stay open. */
  placement?: 'top' | 'bottom';
  children: ReactElement;
}

export function Tip({ text, keys, placement = 'top', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="tip" placement={placement} offset={6}>
        {text}
        {keys && <KeyCaps keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
