/** A small picture that asks for billions of elements is refused, and large honest ones are not. */
import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg';

const svg = (inside: string) => cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const times = (n: number, of: (at: number) => string) => Array.from({ length: n }, (_, at) => of(at)).join('');
const levels = (n: number, level: (at: number) => string) =>
  `<defs><g id="a0"><rect/></g>${times(n, (at) => level(at + 1))}</defs>`;

const uses = (at: number) => `<g id="a${at}">${times(10, () => `<use href="#a${at - 1}"/>`)}</g>`;
const painted = (name: string, property: string) => (at: number) =>
  `<${name} id="p${at}">${times(10, () => `<rect ${property}="url(#p${at - 1})"/>`)}</${name}>`;

const bombs: [what: string, inside: string][] = [
  ['uses of uses', `${levels(9, uses)}<use href="#a9"/>`],
  ['uses by their old name', `${levels(9, uses).replaceAll('href', 'xlink:href')}<use xlink:href="#a9"/>`],
  ['uses with an escaped name', `${levels(9, uses)}<use href="#%619"/>`],
  ['patterns in patterns', `${levels(9, painted('pattern', 'fill'))}<rect fill="url(#p9)"/>`],
  ['masks in masks', `${levels(9, painted('mask', 'mask'))}<rect mask="url('#p9')"/>`],
  ['clips in clips', `${levels(9, painted('clipPath', 'clip-path'))}<rect style="clip-path: url( #p9 )"/>`],
  ['markers in markers', `${levels(9, painted('marker', 'marker-end'))}<path marker-start="url(#p9)"/>`],
  [
    'a pattern that everything in a group gets',
    `<pattern id="p">${times(200, () => '<rect/>')}</pattern><g fill="url(#p)">${times(200, () => '<rect/>')}</g>`,
  ],
  [
    'a pattern by a style',
    `<style>/* { */ g .many, b{fill:url(#p)}</style><pattern id="p">${times(200, () => '<rect/>')}</pattern>${times(200, () => '<rect class="one many"/>')}`,
  ],
  ['a piece that holds itself', '<g id="a"><use href="#a"/></g>'],
  [
    'two pieces that hold one another',
    '<defs><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></defs><use href="#a"/>',
  ],
  ['a chain without end', `${levels(5000, (at) => `<use id="a${at}" href="#a${at - 1}"/>`)}<use href="#a5000"/>`],
];
for (const [what, inside] of bombs)
  test(`${what}: refused`, () => {
    expect(svg(`<rect/>${inside}`)).toBeNull();
  });

test('a bomb of styles is seen in no time', () => {
  const rules = times(3000, (at) => `*{fill:url(#p${at})}`);
  const start = performance.now();
  expect(
    svg(`<style>${rules}</style>${times(3000, (at) => `<pattern id="p${at}"><rect/></pattern>`)}<rect/>`),
  ).toBeNull();
  expect(performance.now() - start).toBeLessThan(1000);
});

const honest: [what: string, inside: string][] = [
  ['a map of many paths', times(20_000, () => '<path d="M0 0"/>')],
  ['a diagram of many pieces', `<defs><g id="a"><rect/></g></defs>${times(2000, () => '<use href="#a"/>')}`],
  [
    'a plot that is clipped as a whole',
    `<clipPath id="c"><rect/><rect/></clipPath><g clip-path="url(#c)">${times(9000, () => '<path d="M0 0"/>')}</g>`,
  ],
  [
    'many shapes with one gradient',
    `<style>.a{fill:url(#g)}</style><linearGradient id="g">${times(5, () => '<stop/>')}</linearGradient>${times(9000, () => '<path class="a"/>')}`,
  ],
  ['pieces that nobody points at', levels(9, uses)],
];
for (const [what, inside] of honest)
  test(`${what}: kept`, () => {
    expect(svg(inside)).toContain('<svg');
  });
