/** Hears the keys of the presenter before any button does, so that Space is the next step wherever the mouse last clicked. */
import { useEffect, useRef } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { isTyping } from '../../ui/use-page-keys';
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

/** A field keeps what is typed, an arrow moves inside the roster, and Space presses a button that was reached by Tab. */
function belongsElsewhere({ key, target }: KeyboardEvent, byTab: boolean): boolean {
  if (!(target instanceof Element)) return false;
  const emptyFind =
    target instanceof HTMLInputElement &&
    target.dataset.find !== undefined &&
    (key.startsWith('Page') || (key === ' ' && target.value === ''));
  if (isTyping(target) && !emptyFind) return true;
  if (key.startsWith('Arrow') && target.closest('[data-arrows]') !== null) return true;
  return key === ' ' && byTab && target.closest('button, a, [role="radio"]') !== null;
}
