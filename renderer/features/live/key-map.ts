/** Which key does what while a quiz runs, on the keyboard and on a clicker. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';

export type Command =
  | { do: 'act'; action: Action }
  | { do: 'leave' }
  | { do: 'askToEnd' }
  | { do: 'hideNames' }
  | { do: 'findStudent' };

export interface Pressed {
  key: string;
  /** Ctrl, or Command on a Mac. */
  ctrl: boolean;
  alt: boolean;
}

const act = (action: Action): Command => ({ do: 'act', action });

type Press = (view: TeacherView) => Command | null;

const stepOn: Press = (view) => (view.nextStep === 'leave' ? { do: 'leave' } : act({ do: 'next' }));
const stepBack: Press = (view) => (view.canGoBack ? act({ do: 'back' }) : null);
const blank: Press = () => act({ do: 'blank' });
const clock =
  (change: 'toggle' | 'less'): Press =>
  (view) =>
    view.clock ? act({ do: 'timer', change }) : null;
const moreTime: Press = (view) => (canHaveMoreTime(view) ? act({ do: 'timer', change: 'more' }) : null);

/** Where there is no clock, more time starts one; after the end it opens the answers again. */
export const canHaveMoreTime = ({ phase, step }: TeacherView): boolean =>
  step === 'answers' || phase === 'closed' || phase === 'discussing';

const keys: Record<string, Press> = {
  ' ': stepOn,
  arrowright: stepOn,
  pagedown: stepOn,
  arrowleft: stepBack,
  pageup: stepBack,
  b: blank,
  '.': blank,
  t: clock('toggle'),
  '+': moreTime,
  '=': moreTime,
  '-': clock('less'),
  r: (view) => (view.canVoteAgain ? act({ do: 'voteAgain' }) : null),
  p: (view) => (view.seats.length > 0 ? act({ do: 'pickStudent' }) : null),
  n: () => ({ do: 'hideNames' }),
  f: () => ({ do: 'findStudent' }),
  f5: (view) => (view.phase === 'lobby' ? act({ do: 'next' }) : null),
  escape: (view) => (view.phase === 'finished' ? { do: 'leave' } : { do: 'askToEnd' }),
};

export function commandOfKey({ key, ctrl, alt }: Pressed, view: TeacherView): Command | null {
  if (alt) return null;
  if (ctrl) return questionOfDigit(key, view);
  const press = Object.hasOwn(keys, key.toLowerCase()) ? keys[key.toLowerCase()] : undefined;
  return press?.(view) ?? null;
}

/** Ctrl and 1 to 9 go to a question, Ctrl and 0 to the tenth. */
function questionOfDigit(key: string, view: TeacherView): Command | null {
  if (!/^[0-9]$/.test(key) || view.phase === 'finished') return null;
  const index = key === '0' ? 9 : Number(key) - 1;
  return index < view.questions.length ? act({ do: 'goTo', index }) : null;
}
