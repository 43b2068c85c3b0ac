/** Hears the keys of the presenter before any button does, so that Space is the next step wherever the mouse last clicked. */
import { useEffect, useRef } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type Command, commandOfKey } from './key-map';

export function usePresenterKeys(view: TeacherView, run: (command: Command) => void): void {
  const latest = useRef({ view, run });
  latest.current = { view, run };
  useEffect(() => {
    let byTab = false;
    const point = () => {
      byTab = false;
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Tab') byTab = true;
      if (event.defaultPrevented || belongsElsewhere(event, byTab)) return;
      const pressed = { key: event.key, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey };
      const command = commandOfKey(pressed, latest.current.view);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      // Leaving the field takes the hands just typed, before the step that closes it.
      if (isCount(event.target)) event.target.blur();
      // A key that is held down must not walk through the quiz.
      if (!event.repeat) latest.current.run(command);
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerdown', point, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerdown', point, true);
    };
  }, []);
}

const ownKeys =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** A field keeps what is typed, an arrow moves inside the roster, and a button that was reached by Tab has its own keys. */
function belongsElsewhere(event: KeyboardEvent, byTab: boolean): boolean {
  const { key, target } = event;
  if (!(target instanceof Element)) return false;
  if (isSpareKey(event, target)) return false;
  if (target.closest(ownKeys) !== null) return true;
  const isArrow = key.startsWith('Arrow');
  if (isArrow && target.closest('[data-arrows]') !== null) return true;
  return (key === ' ' || isArrow) && byTab && target.closest('button, a, input') !== null;
}

/** Keys that write nothing in a field: the clicker's, Space before a name, and among digits all but digits. */
function isSpareKey({ key, ctrlKey, metaKey }: KeyboardEvent, target: Element): boolean {
  const isFind = target instanceof HTMLInputElement && target.dataset.find !== undefined;
  if (!isFind && !isCount(target)) return false;
  if (!isFind && !ctrlKey && !metaKey && /^\P{Nd}$/u.test(key)) return true;
  return key.startsWith('Page') || (key === ' ' && (!isFind || target.value === ''));
}

/** A field for hands, which holds digits alone. */
const isCount = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.inputMode === 'numeric';
