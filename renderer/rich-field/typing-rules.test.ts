/** A typed formula becomes one as its last dollar is typed; prices stay prices. */
import { expect, test } from 'vitest';
import { typedFormula } from './typing-rules';

test.each([
  ['so $x^2$', 'x^2'],
  ['$a$', 'a'],
  ['($\\frac{1}{2}$', '\\frac{1}{2}'],
  ['it costs $5 and $y = 3$', 'y = 3'],
])('%s holds a formula', (typed, tex) => expect(typedFormula(typed)).toBe(tex));

test.each(['$5 and $', 'from $5-$', '\\$x$', '$ x$', '$x $', '$$'])('%s holds none', (typed) =>
  expect(typedFormula(typed)).toBeNull(),
);
