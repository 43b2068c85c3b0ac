/** How much students may write so that an answer is one message. */
import { expect, test } from 'vitest';
import { phoneSaysSchema } from './lan-messages';
import { longestInGap, longestWritten } from './longest-written';

test.each([1, 4, 10, 26, 100])('%i gaps filled to the brim in any script are one message the laptop takes', (gaps) => {
  const filled = Array.from({ length: gaps }, () => '語'.repeat(longestInGap(gaps)));
  const says = { say: 'answer', vote: '10.2.3', answer: { form: 'gaps', filled } };
  expect(phoneSaysSchema.safeParse(says).success).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(says))).toBeLessThanOrEqual(8192);
});

test('few gaps take as much as any other answer', () => {
  expect(longestInGap(1)).toBe(longestWritten);
});
