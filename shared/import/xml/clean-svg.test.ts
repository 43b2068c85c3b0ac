/** A picture keeps what draws it and loses whatever could run or reach out. */
import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg';

const around = (inside: string, attributes = '') =>
  cleanSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`,
  );

test('what draws stays as it was', () => {
  expect(
    around(
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)" width="2"/><text>1 &lt; 2</text>',
      ' viewBox="0 0 9 9"',
    ),
  ).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><linearGradient id="a"></linearGradient></defs><rect fill="url(#a)" width="2"></rect><text>1 &lt; 2</text></svg>',
  );
});

for (const [what, inside] of [
  ['a script', '<script>alert(1)</script>'],
  ['a page in it', '<foreignObject><iframe src="https://x.test"/></foreignObject>'],
  ['a handler', '<rect onload="alert(1)"/>'],
  ['a script address', '<a xlink:href="javascript:alert(1)"><rect/></a>'],
  ['a picture from elsewhere', '<image href="https://x.test/a.png"/>'],
  ['a picture that is one more SVG', '<image href="data:image/svg+xml;base64,AAAA"/>'],
  ['a use from elsewhere', '<use xlink:href="other.svg#a"/>'],
  ['a style that reaches out', '<style>@import "https://x.test";</style>'],
  ['a paint from elsewhere', '<rect style="fill:url(https://x.test)"/>'],
  ['a source from elsewhere', '<style>circle{fill:src("https://x.test/a")}</style>'],
  ['a source in an attribute', `<rect style="fill: SRC('//x.test/a')"/>`],
  ['any quoted address', '<style>@namespace "http://x.test"; a{content:image( "x.test")}</style>'],
  ['a hidden one', '<rect style="fill:u\\72l(https://x.test)"/>'],
  ['an animation that sets an address', '<set attributeName="href" to="javascript:alert(1)"/>'],
] as const)
  test(`${what} is taken out`, () => {
    const clean = around(`${inside}<circle r="1"/>`);
    expect(clean).toContain('<circle r="1"></circle>');
    expect(clean).not.toMatch(/alert|x\.test|other\.svg|svg\+xml|import/);
  });

test('what is no sound SVG is no picture', () => {
  expect(cleanSvg('<svg><rect></svg>')).toBeNull();
  expect(cleanSvg('<html/>')).toBeNull();
  expect(cleanSvg('<!DOCTYPE svg [<!ENTITY a "x">]><svg>&a;</svg>')).toBeNull();
});
