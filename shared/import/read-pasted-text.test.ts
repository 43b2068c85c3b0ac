/** Pasted pages and lists come out as their writers meant them, whatever the line ends, and no text breaks the reading. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { buildTopic } from './build-topic';
import { outline } from './fixtures/outline';
import { lineRoles } from './pasted-line';
import { longestText, mostLines, readPastedText } from './read-pasted-text';
import { numberLines } from './read-text';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: file.replace('.txt', ''),
    text: readFileSync(folder + file, 'utf8'),
    expected: JSON.parse(readFileSync(folder + file.replace('.txt', '.expected.json'), 'utf8')) as unknown,
  }));

const come = (text: string): unknown => {
  const read = readPastedText(text);
  return read.ok ? outline(read.value) : read.problem;
};

/** A small generator of figures below `limit`, the same at every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}

function mutated(text: string, roll: (limit: number) => number): string {
  const odd = [
    '',
    '\n',
    '\r',
    '?',
    '*',
    'a) ',
    '1. ',
    '\u0000',
    '\ud83d',
    '\u202e',
    '(',
    '[',
    '_____',
    'Answer: ',
    '\t',
    '“',
    '9/9/99',
    '- ',
    'Questions\n',
    '\\',
    '${',
    'é',
    '؟',
  ];
  let out = text;
  for (let change = roll(8); change >= 0; change -= 1) {
    const at = roll(out.length + 1);
    out = out.slice(0, at) + (odd[roll(odd.length)] ?? '') + out.slice(at + roll(30));
  }
  return out;
}

describe.each(fixtures)('$name', ({ text, expected }) => {
  it('comes out as its writer meant it', () => expect(come(text)).toEqual(expected));

  it.each([
    ['a byte order mark', (plain: string) => `\ufeff${plain}`],
    ['CRLF', (plain: string) => plain.replaceAll('\n', '\r\n')],
    ['lone CR', (plain: string) => plain.replaceAll('\n', '\r')],
    ['no-break spaces', (plain: string) => plain.replaceAll(' ', '\u00a0')],
    ['zero-width spaces', (plain: string) => plain.replaceAll('\n', '\u200b\n\u200b')],
    ['tabs at the ends', (plain: string) => plain.replaceAll('\n', '\t \n')],
  ])('comes out the same with %s', (_, change) => expect(come(change(text))).toEqual(expected));

  it('gives every line that is not blank one role', () => {
    const read = readPastedText(text);
    if (!read.ok) return expect(read.problem.code).toBe('pastedUnfit');
    expect(read.value.lines.map(({ number, original }) => [number, original])).toEqual(
      numberLines(text).map(({ number, original }) => [number, original]),
    );
    for (const line of read.value.lines) {
      expect(lineRoles).toContain(line.role);
      expect(line.reason !== undefined, `line ${line.number}`).toBe(line.role === 'skipped');
    }
  });
});

it('tries more than eight pages', () => expect(fixtures.length).toBeGreaterThan(8));

it('reads 2,000 damaged texts without failing, each line once', () => {
  const roll = dice(7);
  for (let round = 0; round < 2000; round += 1) {
    const text = mutated(fixtures[roll(fixtures.length)]?.text ?? '', roll);
    const read = readPastedText(text);
    if (!read.ok) continue;
    expect(read.value.lines.length).toBe(numberLines(text).length);
    buildTopic(read.value.lines, () => 'id');
  }
}, 60_000);

describe('text that is no topic says so', () => {
  it.each([
    ['nothing', '', 'pastedNothing'],
    ['blanks', ' \n\t\u200b\n', 'pastedNothing'],
    ['figures', '12 45 99\n3.14159\n88 21\n1000\n', 'pastedUnfit'],
    ['a program', 'function x() { return 1; }\nconst y = 2;\n<html><body>hello</body></html>', 'pastedUnfit'],
    ['one very long line', 'word '.repeat(50_000), 'pastedUnfit'],
    ['a million characters on one line', 'word '.repeat(200_000), 'pastedTooLong'],
    ['too many lines', 'Why?\n'.repeat(mostLines + 1), 'pastedTooLong'],
    ['a shopping list', 'Milk\nBread\nEggs\nTea\n', 'pastedUnfit'],
    ['a packed file', `PK\u0003\u0004${'\u0000\u0001\ufffd\u0002ab'.repeat(500)}`, 'pastedUnfit'],
    ['too much', 'a'.repeat(longestText + 1), 'pastedTooLong'],
  ])('%s', (_, text, code) => {
    const read = readPastedText(text);
    expect(read.ok ? 'read' : read.problem.code).toBe(code);
  });
});

it('reads the longest text without hanging, whatever it is', () => {
  const pages = fixtures
    .filter((one) => one.name === 'library-hours' || one.name === 'numbered-list')
    .map((one) => one.text);
  const lines = [
    'Is it so?\n',
    'a) b ',
    'a) b\n',
    '* x\n',
    '____',
    'Nov. ',
    '((((',
    'Why\n',
    '1. B 2. D ',
    '1. B\n',
    'a. b. c.\n',
    `${'word '.repeat(15)}.\n`,
    `${'a '.repeat(2000)}\n`,
    `${'By A'.repeat(1200)}\n`,
    `Q1. ${'a) '.repeat(900)}\n`,
  ];
  for (const part of [...pages, ...lines]) {
    const text = part.repeat(
      Math.min(Math.floor(longestText / part.length), Math.floor(mostLines / (part.match(/\n/g)?.length ?? 1))),
    );
    const start = performance.now();
    const read = readPastedText(text);
    if (read.ok) buildTopic(read.value.lines, () => 'id');
    expect(performance.now() - start, part.slice(0, 20)).toBeLessThan(5000);
  }
});

const seed = fileURLToPath(new URL('../../../shared/corpora/topic-page/seed/', import.meta.url));

describe.skipIf(!existsSync(seed))('the saved page that came with the project', () => {
  const expected = existsSync(seed) ? JSON.parse(readFileSync(`${seed}expected.json`, 'utf8')) : {};
  const text = existsSync(seed) ? readFileSync(seed + expected.file, 'utf8') : '';

  it.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${text}`],
    ['with blank lines', text.replaceAll('\n', '\n\n')],
  ])('%s, yields its date, headline, dek, key points and questions', (_, pasted) => {
    const read = readPastedText(pasted);
    if (!read.ok) throw new Error(read.problem.code);
    const { topic } = buildTopic(read.value.lines, () => 'id');
    expect(topic).toMatchObject({ date: expected.date, headline: expected.headline, dek: expected.dek, category: '' });
    expect(topic.keyPoints.map((point) => plainText(point.text))).toEqual(expected.keyPoints);
    expect(topic.questions.map((question) => [plainText(question.stem), question.kind, question.answer])).toEqual(
      expected.questions.map((question: { text: string }) => [
        question.text,
        'choice',
        { form: 'choose', options: [], right: [], many: false },
      ]),
    );
    const skipped = read.value.lines.filter((line) => line.role === 'skipped' && line.reason?.code !== 'repeats');
    expect(skipped.map((line) => line.text)).toEqual(expected.noise);
  });
});
