/** Shows that a rich text goes out as clean HTML and comes back as it was. */
import { expect, test } from 'vitest';
import { readHtml } from './read-html';
import { readMarkup } from './read-markup';
import { writeHtml } from './write-html';
import { writeMarkup } from './write-markup';

const media = `${'ef'.repeat(32)}.svg`;
const address = (name: string) => `@@PLUGINFILE@@/${name}`;

test('each piece becomes its element', () => {
  const html = writeHtml(
    readMarkup(`**a** *b* x^{2} \`c<d\` $e&f$ ![g "h"](media:${media})\n[i](https://j.org/?k&l)`),
    address,
  );
  expect(html).toBe(
    `<p><strong>a</strong> <em>b</em> x<sup>2</sup> <code>c&lt;d</code> \\(e&amp;f\\) <img src="@@PLUGINFILE@@/${media}" alt="g &quot;h&quot;"/><br/><a href="https://j.org/?k&amp;l">i</a></p>`,
  );
});

test('control signs and halves of signs, which XML refuses, are left out', () => {
  expect(writeHtml(readMarkup('a\u0001b\ud800c\u{1f600}'), address)).toBe('<p>abc\u{1f600}</p>');
});

test.each([
  '**a *b* c** x^{2}',
  '- a\n- b\n\n  1. c\n  2. d',
  '5. a\n6. b',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '|  |  |\n|---|---|\n| 1 | 2 |',
  '```js\na\n  b\n```',
  'a\nb\n\nc',
  '$x^2$ is\n\n$$y<1$$',
  `![d](media:${media})`,
  '[a](https://b.org/)',
])('%j comes back as it was', (markup) => {
  const html = writeHtml(readMarkup(markup), address);
  const back = readHtml(html, { picture: (found) => found.replace('@@PLUGINFILE@@/', '') });
  expect(writeMarkup(back.text)).toBe(markup);
  expect(back.lost).toEqual([]);
});
