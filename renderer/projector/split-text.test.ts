/** An explanation too long for its place is read page after page, and no word of it is lost. */
import { expect, test } from 'vitest';
import { splitText } from './split-text';

const long =
  'The vote needed two thirds. It got 63 percent of the room. So the plan fell short, and the town kept its money.';

test('every word stands on one page, in order', () => {
  for (const pages of [1, 2, 3, 5]) {
    const parts = splitText(long, pages);
    expect(parts).toHaveLength(pages);
    expect(parts.join(' ')).toBe(long);
  }
});

test('a page ends with a sentence that ends near', () => {
  expect(splitText(long, 2)[0]).toBe('The vote needed two thirds. It got 63 percent of the room.');
});

test('more pages than words leave no page empty', () => {
  expect(splitText('Two words', 5).every((part) => part !== '')).toBe(true);
});
