/** Long texts of one sign or one short pattern cost every format that takes them no more than their length. */
import { expect, test } from 'vitest';
import { checkReading } from '../../shared/import/check-reading';
import { formats } from '../../shared/import/formats';
import type { ImportSource } from '../../shared/import/source';
import { sourceText } from '../../shared/import/source-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { writeMarkup } from '../../shared/rich-text/write-markup';

const tools = { newId: () => 'id', keepPicture: () => null };
const filled = (pattern: string, length: number): string => pattern.repeat(Math.ceil(length / pattern.length));
const text = (content: string): ImportSource => ({ as: 'text', name: 'a.txt', text: content });

const patterns = [
  ...['{', '{~', '=', '%', '<', '&', '[', '*', '_', '#', '\n', '"', ',', '::', '$', ' ', 'a ', 'a\n', '`', '\\'],
  ...['A) a\n', '1. a\n', '{{c1::', '|---|\n', '```\n', '{1:MC:=a~b} ', '<!--', '<b>', '</', '- a\n', 'x{=a\n\n'],
  ...['\\$a', '$a ', '$$a', '\\(a', 'What?\n', '1. What?\n', '1. Why?\na) a\nb) b\n', 'a;b\n', 'a\tb\n', '1. '],
];

/** Many times what any takes (ms); what grew with the square of its text would take longer. */
const bound = 5000;

/** What has many lines does more for each sign. */
const lengthOf = (pattern: string): number => (pattern.includes('\n') ? 10_000 : 60_000);

test.each(patterns)('%j, a long text of it', (pattern) => {
  const long = filled(pattern, lengthOf(pattern));
  const started = performance.now();
  for (const format of formats) expect(format.fits(text(long))).toBeLessThanOrEqual(1);
  for (const sort of ['html', 'markdown', 'plain', 'moodle', 'words'] as const)
    expect(typeof sourceText(long, sort, [])).toBe('string');
  const markup = writeMarkup(readMarkup(long));
  expect(writeMarkup(readMarkup(markup))).toBe(markup);
  expect(performance.now() - started).toBeLessThan(bound);
});

test.each(patterns)('%j, read by every format that it fits', (pattern) => {
  const long = text(filled(pattern, 8000));
  const started = performance.now();
  for (const format of formats) {
    if (format.fits(long) === 0) continue;
    const found = format.read(long, tools);
    if (!('problem' in found)) checkReading(found);
  }
  expect(performance.now() - started).toBeLessThan(bound);
});

const read = (format: string, content: ImportSource) => {
  const found = formats.find(({ name }) => name === format)?.read(content, tools);
  return found && !('problem' in found) ? checkReading(found) : null;
};

test('an option that goes on for 50,000 lines is refused as too long', () => {
  const long = `What?\nA. a\n${filled('b\n', 100_000)}B. b\nANSWER: B\n`;
  expect(read('aiken', text(long))?.refused.map(({ code }) => code)).toEqual(['tooLong']);
});

test('tables within tables and headings without end are read through once', () => {
  for (const tag of ['<table><tr><td>', '<h1>a', '<h1>a</h1>', '<div>', '<ul><li>']) {
    const page: ImportSource = { as: 'page', name: 'a.html', html: filled(tag, 10_000) };
    expect(read('document', page)?.topics.flatMap(({ questions }) => questions) ?? []).toEqual([]);
  }
});

test('many comments before the first element do not let a text look like a page for seconds', () => {
  const long = `${filled('<!-- a -->\n', 20_000)}<!ELEMENT a (b)>`;
  const started = performance.now();
  for (const format of formats) expect(format.fits(text(long))).toBeLessThanOrEqual(1);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a name that nothing closes behind many backslashes is looked for once', () => {
  const open = `::name ${filled('\\:', 400)}{=a ~b}`;
  expect(questionsIn(read('gift', text(open)))).toBeLessThanOrEqual(1);
});

const questionsIn = (reading: ReturnType<typeof read>): number =>
  reading?.topics.flatMap(({ questions }) => questions).length ?? 0;
