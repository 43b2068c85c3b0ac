/** Numbers are read as people write them, and never as what they can't mean. */
import { expect, test } from 'vitest';
import { readNumber } from './read-number';

const values = (text: string) => readNumber(text)?.values ?? null;

test.each([
  ['3', [3]],
  ['3.14', [3.14]],
  ['3,14', [3.14]],
  ['-2', [-2]],
  ['−2', [-2]],
  ['+ 7', [7]],
  ['.5', [0.5]],
  [',5', [0.5]],
  ['0.125', [0.125]],
  ['1,250', [1.25, 1250]],
  ['1.250', [1.25, 1250]],
  ['1 250', [1250]],
  ['1\u00a0250,5', [1250.5]],
  ["1'000", [1000]],
  ['1’000', [1000]],
  ['1,234,567', [1234567]],
  ['1.234.567,89', [1234567.89]],
  ['1,234.5', [1234.5]],
  ['1/2', [0.5]],
  ['1 1/2', [1.5]],
  ['2½', [2.5]],
  ['½', [0.5]],
  ['3e5', [300000]],
  ['3 x 10^5', [300000]],
  ['3·10⁵', [300000]],
  ['1.5×10^-3', [0.0015]],
  ['10⁵', [100000]],
  ['10^5', [100000]],
  ['8045311447', [8045311447]],
] as const)('%s', (text, meant) => expect(values(text)).toEqual(meant));

test.each(['', 'x', '5 10', '1,2,3', '12.05.2020', '1/0', '1e400', '3..4', '1/2/3', '--3'])(
  '"%s" is no one number',
  (text) => expect(values(text)).toBeNull(),
);

test.each([
  ['5 km', 'km'],
  ['5km', 'km'],
  ['20 °C', '°C'],
  ['50%', '%'],
  ['3 m²', 'm2'],
  ['$5', '$'],
  ['5 €', '€'],
  ['7.', ''],
  ['5 min.', 'min'],
])('the unit of "%s" is "%s"', (text, unit) => expect(readNumber(text)?.unit).toBe(unit));
