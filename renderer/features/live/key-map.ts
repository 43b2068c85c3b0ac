/** Which key does what while a quiz runs, on the keyboard and on a clicker. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';

export type Command =
  | { do: 'act'; action: Action }
  | { do: 'leave' }
  | { do: 'askToEnd' }
  | { do: 'hideNames' }
  | { do: 'open'; dialog: 'phones' | 'quick' | 'groups' | 'play' | 'keys' }
  | { do: 'findStudent' };

export interface Pressed {
  key: string;
  /** Ctrl, or Command on a Mac. */
  ctrl: boolean;
  alt: boolean;
}

const act = (action: Action): Command => ({ do: 'act', action });

type Press = (view: TeacherView) => Command | null;

const stepOn: Press = (view) => {
  // At an own pace the only step is the end, and a stray Space must not be it.
  if (view.phase === 'practice') return { do: 'askToEnd' };
  return view.nextStep === 'leave' ? { do: 'leave' } : act({ do: 'next' });
};
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

/** Whether the class is at a question, from the moment it is shown until the next one. */
export const inQuestion = ({ phase }: Pick<TeacherView, 'phase'>): boolean =>
  phase === 'asking' || phase === 'closed' || phase === 'revealed' || phase === 'discussing';

export const canPick = ({ phase, seats }: TeacherView): boolean =>
  phase !== 'practice' && phase !== 'finished' && seats.length > 0;
export const canSkip = (view: TeacherView): boolean => inQuestion(view) && view.next !== null;
export const canGroup = ({ phase, seats }: TeacherView): boolean => phase !== 'finished' && seats.length > 1;
/** Who has the most points is shown between two steps, where the teacher has switched it on. */
export const canLead = (view: TeacherView): boolean => inQuestion(view) && view.play.points && view.play.leaderboard;

type Dialog = (Command & { do: 'open' })['dialog'];
const open =
  (dialog: Dialog, can: (view: TeacherView) => boolean): Press =>
  (view) =>
    can(view) ? { do: 'open', dialog } : null;
const always = () => true;

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
  p: (view) => (canPick(view) ? act({ do: 'pickStudent' }) : null),
  n: () => ({ do: 'hideNames' }),
  f: () => ({ do: 'findStudent' }),
  s: (view) => (canSkip(view) ? act({ do: 'skip' }) : null),
  a: open('quick', inQuestion),
  g: open('groups', canGroup),
  w: open('phones', ({ phase }) => phase !== 'finished'),
  l: (view) => (canLead(view) ? act({ do: 'lay', over: view.over === 'leaderboard' ? null : 'leaderboard' }) : null),
  '?': open('keys', always),
  f1: open('keys', always),
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
  if (!/^[0-9]$/.test(key) || view.phase === 'finished' || view.phase === 'practice') return null;
  const index = key === '0' ? 9 : Number(key) - 1;
  return index < view.questions.length ? act({ do: 'goTo', index }) : null;
}
