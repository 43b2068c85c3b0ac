/** Formulas in MathML come along as TeX, and what is not known is named as lost. */
import { expect, test } from 'vitest';
import { readHtml } from './read-html';
import { writeMarkup } from './write-markup';

const read = (inner: string) => {
  const { text, lost } = readHtml(`<p>Let <math>${inner}</math> be.</p>`);
  return [writeMarkup(text), lost.map(({ what }) => what)];
};

test.each([
  ['<mi>E</mi><mo>=</mo><mi>m</mi><mo>\u2062</mo><msup><mi>c</mi><mn>2</mn></msup>', '$E=m{c}^{2}$'],
  ['<mfrac><mrow><mi>x</mi><mo>−</mo><mn>1</mn></mrow><msqrt><mn>2</mn></msqrt></mfrac>', '$\\frac{x-1}{\\sqrt{2}}$'],
  ['<mroot><mn>8</mn><mn>3</mn></mroot><mo>×</mo><msub><mi>a</mi><mi>n</mi></msub>', '$\\sqrt[3]{8}\\times {a}_{n}$'],
  ['<mi>sin</mi><mi>α</mi><mo>≤</mo><mtext>50%</mtext>', '$\\sin α\\le \\text{50\\%}$'],
  ['<semantics><mrow><mi>x</mi></mrow><annotation encoding="SnuggleTeX">\\[ x \\]</annotation></semantics>', '$x$'],
])('%s', (mathml, tex) => {
  expect(read(mathml)).toEqual([`Let ${tex} be.`, []]);
});

test('a table in a formula is lost by name', () => {
  expect(read('<mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>')[1]).toEqual(['formula']);
});
