/** In every theme of the wall all text stands 7:1 from its ground and every mark 3:1, as the last row needs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./themes-wall.css', import.meta.url), 'utf8');

function coloursOf(theme: string): Record<string, string> {
  const body = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `opt-${letter}`);

for (const theme of ['board', 'board-paper', 'contrast']) {
  describe(theme, () => {
    const colours = coloursOf(theme);
    const between = (one: string, other: string) => contrast(colours[one] ?? '', colours[other] ?? '');

    test('text, the late clock and the strip of the right answer read from the last row', () => {
      for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'late'])
        expect(between(text, 'paper'), text).toBeGreaterThanOrEqual(7);
      expect(between('on-card', 'card')).toBeGreaterThanOrEqual(7);
    });
    test('the letter reads on the colour of each option, and the badge on the wall', () => {
      for (const option of options) {
        expect(between('on-opt', option), option).toBeGreaterThanOrEqual(7);
        expect(between(option, 'paper'), option).toBeGreaterThanOrEqual(7);
      }
    });
    test('bars and outlines stand out from the wall and from their tracks', () => {
      expect(between('line', 'paper')).toBeGreaterThanOrEqual(3);
      expect(between('line', 'well')).toBeGreaterThanOrEqual(3);
    });
  });
}
