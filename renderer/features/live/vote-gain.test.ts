/** The gain is said of two votes on a question with a key, in percentage points of the shares that are shown. */
import { expect, test } from 'vitest';
import { voteGain } from './vote-gain';

const question = { answer: { form: 'choose', right: ['b'], options: [{ id: 'b' }] } };
const vote = (right: number, answered: number) => ({ counts: {}, right, answered });
const gain = (votes: object[], asked: object = question) => voteGain({ question: asked, votes } as never);

test('there is none before the second vote has an answer, or without a key', () => {
  expect(gain([vote(5, 10)])).toBeNull();
  expect(gain([vote(5, 10), vote(0, 0)])).toBeNull();
  expect(gain([vote(0, 10), vote(0, 10)], { answer: { form: 'choose', right: [], options: [] } })).toBeNull();
});

test('it is the difference of the shares, and can be less than nothing', () => {
  expect(gain([vote(9, 17), vote(14, 17)])?.points).toBe(82 - 53);
  expect(gain([vote(10, 20), vote(6, 15)])?.points).toBe(-10);
});

test('of few answers no percentage is said', () => {
  expect(gain([vote(1, 4), vote(3, 20)])).toEqual({ before: vote(1, 4), now: vote(3, 20), points: null });
});
