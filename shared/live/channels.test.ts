/** What every channel must hold to, checked over the register. */
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type AnsweredBy, answeredBySchema, channels, countAnswer } from './channels';
import { countVote } from './count-vote';
import { choiceQuestion } from './fixtures/sessions';
import type { Vote } from './session';

const vote: Vote = { time: { ran: 0, since: 1000 }, given: {}, hands: {}, revealed: false };
const open = { vote, question: choiceQuestion, studentIds: ['ann'], took: 2000, firstHolds: false };
/** An answer that counts, and ones that do not, for each channel. */
const samples: Record<keyof typeof channels, { fits: AnsweredBy; foreign: AnsweredBy[] }> = {
  hands: {
    fits: { channel: 'hands', optionId: 'mars', count: 1 },
    foreign: [
      { channel: 'hands', optionId: 'gone', count: 1 },
      { channel: 'hands', optionId: 'mars', count: -1 },
    ],
  },
  roster: {
    fits: { channel: 'roster', studentId: 'ann', answer: { form: 'choose', optionIds: ['mars'] } },
    foreign: [
      { channel: 'roster', studentId: 'stranger', answer: { form: 'choose', optionIds: ['mars'] } },
      { channel: 'roster', studentId: 'ann', answer: { form: 'choose', optionIds: ['gone'] } },
      { channel: 'roster', studentId: 'ann', answer: { form: 'write', text: 'Mars' } },
      { channel: 'roster', studentId: 'ann', answer: null },
    ],
  },
  phone: {
    fits: { channel: 'phone', index: 0, answers: [{ voter: 'ann', answer: { form: 'choose', optionIds: ['mars'] } }] },
    foreign: [
      { channel: 'phone', index: 0, answers: [{ voter: 'stranger', answer: { form: 'choose', optionIds: ['mars'] } }] },
      { channel: 'phone', index: 0, answers: [{ voter: 'ann', answer: { form: 'choose', optionIds: ['gone'] } }] },
      { channel: 'phone', index: 0, answers: [{ voter: 'ann', answer: { form: 'write', text: 'Mars' } }] },
      { channel: 'phone', index: 0, answers: [] },
    ],
  },
};

for (const name of Object.keys(channels) as (keyof typeof channels)[]) {
  const { fits, foreign } = samples[name];

  test(`${name}: an answer counts once, however often it comes`, () => {
    const once = countAnswer(fits, open);
    expect(countVote(choiceQuestion, once)).toMatchObject({ answered: 1, right: 1 });
    expect(countAnswer(fits, { ...open, vote: once, took: 8000 })).toBe(once);
  });

  test(`${name}: a foreign answer leaves the vote as it is`, () => {
    for (const by of foreign) expect(countAnswer(by, open)).toBe(vote);
  });

  test(`${name}: its answers can be kept in the journal`, () => {
    for (const by of [fits, ...foreign]) {
      expect(z.parse(answeredBySchema, JSON.parse(JSON.stringify(by)))).toEqual(by);
    }
  });
}
