/** Listens for the commands' keys, for the menu's commands, and for F6 between the panes. */
import { useEffect } from 'react';
import type { CommandName } from '../../shared/contract';
import { runCommand } from '../desktop/commands';
import { onNews } from '../desktop/desktop';
import { undoSaid } from '../ui/toast';
import { isTyping } from '../ui/use-page-keys';
import { commandOf } from './command-keys';

export function useGlobalKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        nextPane(event.shiftKey ? -1 : 1);
        return;
      }
      const command = commandOf(event);
      if (command && !isDialogOpen() && (runCommand(command) || isTakenBack(command, event.target)))
        event.preventDefault();
    };
    window.addEventListener('keydown', press, true);
    const stop = onNews('command.given', ({ command }) => {
      if (!isDialogOpen() && (runCommand(command) || isTakenBack(command, document.activeElement))) return;
      if (command === 'undo' || command === 'redo') document.execCommand(command);
    });
    return () => {
      window.removeEventListener('keydown', press, true);
      stop();
    };
  }, []);
}

/** Where no page has steps of its own to undo, Undo takes back what the toast tells of. */
const isTakenBack = (command: CommandName, target: EventTarget | null): boolean =>
  command === 'undo' && !isTyping(target) && undoSaid();

/** What lies behind a dialog does not move while it is open; undo in its fields is the field's own. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Panes are the landmarks of the page, and the toast; the focus goes to the first thing in the next one. */
function nextPane(by: number): void {
  const panes = [
    ...document.querySelectorAll<HTMLElement>('nav, section[aria-label], main, aside[aria-label], .toast'),
  ].filter((pane) => focusable(pane));
  const now = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((now + by + panes.length) % panes.length);
  if (next) focusable(next)?.focus();
}

function focusable(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('[tabindex="0"], button:not([disabled]), a[href], input, textarea');
}
