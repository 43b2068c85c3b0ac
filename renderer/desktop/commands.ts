/** Commands by name: a page says what a command does while it is open; the menu, the keys and the palette give them. */
import { useEffect, useRef } from 'react';
import type { CommandName } from '../../shared/contract';

type Act = () => void;

/** The latest page to take a command has it; when it goes the one before has it again. */
const takers = new Map<CommandName, { current: Act }[]>();

/** Runs a command and says whether anybody took it. */
export function runCommand(name: CommandName): boolean {
  const taker = takers.get(name)?.at(-1);
  taker?.current();
  return taker !== undefined;
}

export const isTaken = (name: CommandName): boolean => (takers.get(name)?.length ?? 0) > 0;

export function useCommand(name: CommandName, act: Act): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const stack = takers.get(name) ?? [];
    stack.push(latest);
    takers.set(name, stack);
    return () => {
      stack.splice(stack.indexOf(latest), 1);
    };
  }, [name]);
}
