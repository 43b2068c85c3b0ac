/** What a student who doesn't look at the page still notices: the new heading gets the focus, or is said, and a receipt is felt. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from './say';
import type { PhoneState } from './state/phone-state';
import type { ScreenName } from './state/screen-of';
import { words } from './words';

const types = (element: Element | null) => element !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

/** Screens of one question, between which the focus stays where it is. */
const ofOneQuestion: readonly ScreenName[] = ['read', 'options', 'answer', 'given'];

/** What is said when the page goes from one screen of a question to the next. */
function saidOf(name: ScreenName, state: PhoneState, vote: string): string {
  if (name === 'answer') return words.question.answerNow;
  if (name === 'options') return words.question.readOptions;
  if (name !== 'given') return '';
  return state.given[vote]?.state === 'received' ? words.answer.received : words.answer.sending;
}

/** Does it once for each new `key`, and not for the first one. */
function useOnNew(key: string, run: () => void) {
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    run();
  });
}

function toHeading() {
  window.scrollTo(0, 0);
  if (!types(document.activeElement))
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
}

export function useChangesTold(name: ScreenName, state: PhoneState) {
  const vote = state.scene && 'vote' in state.scene ? state.scene.vote : '';
  const about = ofOneQuestion.includes(name) ? vote : `${name} ${vote} ${state.open ?? ''}`;
  useOnNew(about, toHeading);
  const said = saidOf(name, state, vote);
  useOnNew(`${vote} ${said}`, () => {
    if (said !== '') say(said);
  });
  const isReceived = state.given[vote]?.state === 'received';
  useOnNew(`${vote} ${isReceived}`, () => {
    if (isReceived && 'vibrate' in navigator) navigator.vibrate(30);
  });
}
