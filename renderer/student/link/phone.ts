/** Holds the page's state, and does what its steps ask for: say, connect, keep. */
import { advance, type PhoneEvent } from '../state/advance';
import { isSending, type PhoneState, wantsLink } from '../state/phone-state';
import { keepSeat } from './kept-seat';
import { makeLink } from './link';
import { onWaking } from './waking';

/** An answer that is not received by then is sent over another connection (ms). */
const receivedWithin = 6000;
/** The laptop says something at least this often; a longer silence is a dead connection (ms). */
const silentFor = 45_000;

export interface Phone {
  act: (event: PhoneEvent) => void;
  /** Tries to connect at once. */
  tryNow: () => void;
}

export function makePhone(first: PhoneState, show: (state: PhoneState) => void): Phone {
  let state = first;
  let sending = 0;
  let silence = 0;
  const renew = () => {
    if (wantsLink(state)) link.renew();
  };
  const listen = () => {
    window.clearTimeout(silence);
    if (wantsLink(state)) silence = window.setTimeout(renew, silentFor);
  };
  const link = makeLink({
    opened: () => act({ is: 'opened' }),
    lost: () => act({ is: 'lost' }),
    heard: (message) => {
      listen();
      act({ is: 'heard', message, at: Date.now() });
    },
  });
  /** Begins to wait with the first answer that is under way, and ends when none is. */
  const watchSending = () => {
    const waits = state.isOpen && isSending(state);
    if (!waits) window.clearTimeout(sending);
    if (!waits) sending = 0;
    else if (sending === 0) sending = window.setTimeout(renewSending, receivedWithin);
  };
  const renewSending = () => {
    sending = 0;
    renew();
  };
  function act(event: PhoneEvent) {
    const before = state;
    const step = advance(before, event);
    state = step.state;
    step.says.forEach(link.say);
    if (!wantsLink(state)) link.drop();
    else if (state.linkNumber !== before.linkNumber) link.renew();
    else link.want();
    watchSending();
    keepSeat(state);
    show(state);
  }

  onWaking(renew);
  if (wantsLink(state)) link.want();
  return { act, tryNow: renew };
}
