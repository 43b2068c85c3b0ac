/** A tooltip: the name of a thing and its key, after half a second, also on focus. */
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeyCaps } from './key-caps';
import './tip.css';

interface Props {
  text: string;
  keys?: readonly string[];
  children: ReactElement;
}

export function Tip({ text, keys, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="tip" offset={6}>
        {text}
        {keys && <KeyCaps keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
