/** What happens to a student's seat and answer when the connection, the phone or the room does not behave. */
import { describe, expect, it } from 'vitest';
import type { PhoneHears, PhoneSays } from '../../../shared/live/lan-messages';
import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import { advance, type PhoneEvent } from './advance';
import { freshState, type PhoneState } from './phone-state';

const vote = '3.1';
const b: PhoneAnswer = { form: 'choose', picks: [1] };
const c: PhoneAnswer = { form: 'choose', picks: [2] };
const place = { number: 4, of: 10, vote, round: 1, stem: 'Why?', picture: null, form: 'choose', poll: false } as const;
const asked = { form: 'choose', many: false, options: ['x', 'y', 'z'] } as const;
const answering = (name = vote): PhoneHears => ({
  say: 'scene',
  now: 5000,
  scene: { scene: 'answering', ...place, vote: name, asked: { ...asked, options: [...asked.options] }, clock: null },
});
const heard = (message: PhoneHears): PhoneEvent => ({ is: 'heard', message, at: 1000 });
const seated = heard({ say: 'seated', token: 't1', name: 'Priya' });
const mine = (over: Partial<Extract<PhoneHears, { say: 'mine' }>>): PhoneEvent =>
  heard({ say: 'mine', vote: null, answer: null, extraTime: 1, share: null, points: null, group: null, ...over });

function play(events: readonly PhoneEvent[], from: PhoneState = freshState): { state: PhoneState; said: PhoneSays[] } {
  let state = from;
  const said: PhoneSays[] = [];
  for (const event of events) {
    const step = advance(state, event);
    state = step.state;
    said.push(...step.says);
  }
  return { state, said };
}

const atSeat = play([{ is: 'pin', pin: '482915' }, { is: 'opened' }, seated, heard(answering())]).state;
const press = (answer: PhoneAnswer): PhoneEvent => ({ is: 'answer', vote, answer });
const received: PhoneEvent = heard({ say: 'received', vote });

describe('joining', () => {
  it('says the PIN first and the name at the door', () => {
    const { said } = play([
      { is: 'pin', pin: '482915' },
      { is: 'opened' },
      heard({ say: 'door', title: 'Quiz', className: '', way: 'name', nicknames: [] }),
      { is: 'join', name: ' Priya ' },
    ]);
    expect(said).toEqual([
      { say: 'hello', pin: '482915', token: null },
      { say: 'join', name: 'Priya' },
    ]);
  });

  it('asks for the PIN again when it is wrong, and keeps the name when that is taken', () => {
    const wrong = play([{ is: 'pin', pin: '1111' }, { is: 'opened' }, heard({ say: 'refused', why: 'pin' })]).state;
    expect(wrong).toMatchObject({ place: 'pin', pin: null, refused: 'pin' });
    const taken = play([
      { is: 'pin', pin: '482915' },
      { is: 'opened' },
      heard({ say: 'door', title: 'Quiz', className: '', way: 'name', nicknames: [] }),
      { is: 'join', name: 'Priya' },
      heard({ say: 'refused', why: 'nameTaken' }),
    ]).state;
    expect(taken).toMatchObject({ place: 'door', name: 'Priya', isJoining: false, refused: 'nameTaken' });
  });
});

describe('an answer', () => {
  it('counts as received only when the laptop says so', () => {
    const pressed = play([press(b)], atSeat);
    expect(pressed.said).toEqual([{ say: 'answer', vote, answer: b }]);
    expect(pressed.state.given[vote]?.state).toBe('sending');
    expect(play([received], pressed.state).state.given[vote]?.state).toBe('received');
  });

  it('is not taken as received by the reply to the one before', () => {
    const twice = play([press(b), press(c), received], atSeat).state;
    expect(twice.given[vote]).toMatchObject({ answer: c, state: 'sending' });
    expect(play([received], twice).state.given[vote]?.state).toBe('received');
  });

  it('that was pressed without a connection goes out with the next one', () => {
    const { state, said } = play([{ is: 'lost' }, press(b), { is: 'opened' }, seated, received], atSeat);
    expect(said).toEqual([
      { say: 'hello', pin: '482915', token: 't1' },
      { say: 'answer', vote, answer: b },
    ]);
    expect(state.given[vote]?.state).toBe('received');
  });

  it('that was on its way when the connection broke goes out again, once', () => {
    const { state, said } = play([press(b), { is: 'lost' }, { is: 'opened' }, seated, received], atSeat);
    expect(said.filter(({ say }) => say === 'answer')).toHaveLength(2);
    expect(state.given[vote]).toMatchObject({ state: 'received', onTheWay: 0 });
  });

  it('comes back from the laptop after a reload, and never over one that is still to be sent', () => {
    expect(play([mine({ vote, answer: b })], atSeat).state.given[vote]).toMatchObject({ answer: b, state: 'received' });
    expect(play([press(c), mine({ vote, answer: b })], atSeat).state.given[vote]).toMatchObject({
      answer: c,
      state: 'sending',
    });
  });

  it('to a poll takes the place of the one before by its ballot', () => {
    const first = play([press(b), heard({ say: 'received', vote, ballot: 'b7' })], atSeat).state;
    expect(play([press(c)], first).said).toEqual([{ say: 'answer', vote, answer: c, ballot: 'b7' }]);
  });

  it('that came too late says so', () => {
    const late = play([press(b), heard({ say: 'refused', why: 'late', vote })], atSeat).state;
    expect(late.given[vote]).toMatchObject({ state: 'refused', why: 'late' });
  });

  it('and what was typed are gone with the next question, not with a clock that is changed', () => {
    const typed = play([press(b), { is: 'draft', vote, answer: c }, heard(answering())], atSeat).state;
    expect(typed.given[vote]).toBeDefined();
    expect(typed.drafts[vote]).toEqual(c);
    const next = play([heard(answering('4.1'))], typed).state;
    expect(next.given).toEqual({});
    expect(next.drafts).toEqual({});
  });

  it('belongs to its seat: another one begins without it', () => {
    const other = play(
      [press(b), { is: 'lost' }, { is: 'opened' }, heard({ say: 'seated', token: 't2', name: 'Ana' })],
      atSeat,
    );
    expect(other.state.given).toEqual({});
    expect(other.said.filter(({ say }) => say === 'answer')).toHaveLength(1);
  });
});

it('the end of the quiz and a removal take the seat', () => {
  expect(play([heard({ say: 'gone' })], atSeat).state).toMatchObject({ place: 'gone', token: null });
  expect(play([heard({ say: 'refused', why: 'removed' })], atSeat).state).toMatchObject({
    place: 'removed',
    token: null,
  });
});
