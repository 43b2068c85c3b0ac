/** Shows what is kept of HTML, what is reported as lost, and that no HTML is too hostile to read. */
import { expect, test } from 'vitest';
import { chanceFrom, randomRichText, randomString } from './fixtures/random-text';
import { plainOf } from './plain-text';
import { type HtmlOptions, readHtml } from './read-html';
import { tidyRichText } from './tidy-rich-text';
import { writeHtml } from './write-html';
import { writeMarkup } from './write-markup';

const media = `${'cd'.repeat(32)}.png`;
const markup = (html: string, options?: HtmlOptions) => writeMarkup(readHtml(html, options).text);

test.each([
  ['<p>a <b>b</b> <i>c</i><u>d</u></p>', 'a **b** *cd*'],
  ['x<sup>2</sup> H<sub>2</sub>O', 'x^{2} H_{2}O'],
  ['<b><p>a</p><p>b</p></b>', '**a**\n\n**b**'],
  ['a<br>b<br/><br>c<br>', 'a\nb\\\n\\\nc'],
  ['  a \n\t b  <span> c</span>', 'a b c'],
  ['<h2>Head</h2>text', '**Head**\n\ntext'],
  ['<code>a  b</code> <kbd>c</kbd>', '`a b` `c`'],
  ['<pre><code class="language-js">a {\n  b\n}\n</code></pre>', '```js\na {\n  b\n}\n```'],
  ['<ul><li>a<li>b<ol start=3><li>c</ol></ul>', '- a\n- b\n\n  3. c'],
  ['<table><tr><th>a<th>b<tr><td>1<td>2<br>3</table>', '| a | b |\n|---|---|\n| 1 | 2<br>3 |'],
  ['<a href="https://x.org/a(b)">w</a>', '[w](https://x.org/a%28b%29)'],
  ['caf&eacute; &lt;b&gt; &amp;amp; &#x41;', 'café <b> &amp; A'],
  ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
  ['if x<y then z', 'if x<y then z'],
  ['a <b and c> d', 'a <b and c> d'],
  ['List<String> is', 'List<String> is'],
  ['\\(x^2\\) and $y_1$', '$x^2$ and $y_1$'],
  ['so \\[a<b\\] end', 'so\n\n$$a<b$$\n\nend'],
  ['It costs $5 or maybe $10.', 'It costs \\$5 or maybe \\$10.'],
  ['from $5 and more to 10$ each', 'from \\$5 and more to 10\\$ each'],
  ['<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x+1</annotation></semantics></math>', '$x+1$'],
  ['<script type="math/tex; mode=display">a</script>', '$$a$$'],
  ['<img class="equation_image" data-equation-content="\\frac12" src="x">', '$\\frac12$'],
])('%s becomes %j', (html, expected) => {
  expect(markup(html)).toBe(expected);
  expect(readHtml(html).lost).toEqual([]);
});

test('a formula drawn by KaTeX is kept as its source', () => {
  const source =
    '<math><semantics><mi>E</mi><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>';
  const html = `Is <span class="katex"><span class="katex-mathml">${source}</span><span class="katex-html">Emc2</span></span>?`;
  expect(markup(html)).toBe('Is $E=mc^2$?');
});

test('a picture gets the name it is kept under', () => {
  const picture = (address: string) => (address === 'a.png' ? media : null);
  expect(markup('<img src="a.png" alt="A map">', { picture })).toBe(`![A map](media:${media})`);
  const other = readHtml('see <img src="b.png" alt="B">', { picture });
  expect(writeMarkup(other.text)).toBe('see B');
  expect(other.lost).toEqual([{ what: 'picture', name: 'b.png' }]);
});

test('scripts and styles leave nothing behind, and neither does what they would run', () => {
  const html = '<style>p{}</style><p onclick="x()">a<script>alert(1)</script><a href="javascript:x()">b</a></p>';
  expect(markup(html)).toBe('ab');
  expect(readHtml(html).lost).toEqual([{ what: 'link', name: 'javascript:x()' }]);
});

test('sound, film, frames, objects, drawings and fields are dropped and named', () => {
  const html =
    '<audio src=a.mp3></audio><video src=b.mp4>no</video><iframe src=c></iframe><object data=d></object><svg><text>e</text></svg><form>f<input name=g></form>';
  const { text, lost } = readHtml(html);
  expect(plainOf(text)).toBe('f');
  expect(lost.map(({ what, name }) => `${what} ${name}`.trim())).toEqual([
    'sound a.mp3',
    'film b.mp4',
    'frame c',
    'object d',
    'drawing',
    'form g',
  ]);
});

test.each([
  '<div>',
  '<b>',
  '<ul><li>',
  '<table><tr><td>',
  '<a href=x>',
  '<sup>',
  '<x-y>',
  '<p>',
  '<',
  '<!--',
  '\\(',
  '$',
  '&',
])('a hundred thousand %s are read', (tag) => {
  const read = readHtml(`${tag.repeat(100_000)}end`);
  expect(Array.isArray(read.text)).toBe(true);
});

test('what stands behind too deep nesting is kept', () => {
  expect(plainOf(readHtml(`${'<div>'.repeat(5000)}a${'</div>'.repeat(5000)}b`).text)).toMatch(/^a\s*b$/);
});

test('any string at all is read', () => {
  for (let seed = 0; seed < 1500; seed++) {
    const { text } = readHtml(randomString(chanceFrom(seed), 40));
    expect(tidyRichText(text)).toEqual(text);
  }
});

test('what is written as HTML holds no live sign of its own and is read again', () => {
  for (let seed = 0; seed < 500; seed++) {
    const html = writeHtml(randomRichText(chanceFrom(seed)), (name) => `media/${name}`);
    expect(
      html.replace(
        /<\/?(p|strong|em|sup|sub|code|pre|ul|ol|li|table|thead|tbody|tr|th|td|a|img|br)( [^<>]*)?\/?>/g,
        '',
      ),
    ).not.toMatch(/[<>]/);
    expect(() => readHtml(html)).not.toThrow();
  }
});
