/** Which screen a student has in front of them, and for how long the own time runs. */
import { describe, expect, it } from 'vitest';
import { leftAt } from '../../../shared/live/left-at';
import type { PhoneScene } from '../../../shared/live/phone-scene';
import { ownClock } from './own-time';
import { freshState, type GivenAnswer, type PhoneState } from './phone-state';
import { screenOf } from './screen-of';

const vote = '0.1';
const place = { number: 1, of: 2, vote, round: 1, stem: 'Why?', picture: null, form: 'write' as const, poll: false };
const clock = (at: number) => ({ total: 60_000, left: 60_000, at, running: true });
const answering: PhoneScene = { scene: 'answering', ...place, asked: { form: 'write' }, clock: clock(0) };
const closed: PhoneScene = {
  scene: 'closed',
  ...place,
  asked: { form: 'write' },
  clock: { total: 60_000, left: 0, at: 60_000, running: false },
};
const given = (state: GivenAnswer['state']): GivenAnswer => ({
  answer: { form: 'write', text: 'so' },
  state,
  onTheWay: 0,
  why: null,
  ballot: null,
});
const seated = (over: Partial<PhoneState>): PhoneState => ({
  ...freshState,
  place: 'seated',
  pin: '1234',
  token: 't',
  ...over,
});

describe('the screen', () => {
  it('is the answer itself once it is pressed, until it is to be changed or was refused', () => {
    expect(screenOf(seated({ scene: answering }), 0)).toBe('answer');
    expect(screenOf(seated({ scene: answering, given: { [vote]: given('sending') } }), 0)).toBe('given');
    expect(screenOf(seated({ scene: answering, given: { [vote]: given('received') }, changing: vote }), 0)).toBe(
      'answer',
    );
    expect(screenOf(seated({ scene: answering, given: { [vote]: given('refused') } }), 0)).toBe('answer');
  });

  it('stays open for whoever has extra time, until the own end', () => {
    const extra = seated({ scene: closed, extraTime: 1.5 });
    expect(screenOf(extra, 89_000)).toBe('answer');
    expect(screenOf(extra, 90_000)).toBe('closed');
    expect(screenOf({ ...extra, extraTime: 1 }, 61_000)).toBe('closed');
  });

  it('goes by the clock of the laptop, not by that of the phone', () => {
    expect(screenOf(seated({ scene: closed, extraTime: 1.5, aheadBy: 10_000 }), 81_000)).toBe('closed');
  });
});

describe('the own clock', () => {
  it('runs for the whole longer time from the beginning', () => {
    const own = ownClock(answering, 1.5);
    expect(own && leftAt(own, 0)).toBe(90_000);
    expect(own && leftAt(own, 60_000)).toBe(30_000);
  });

  it('does not run where the class has none', () => {
    expect(ownClock({ ...answering, clock: null }, 2)).toBeNull();
    expect(ownClock(closed, 1)).toBeNull();
  });
});
