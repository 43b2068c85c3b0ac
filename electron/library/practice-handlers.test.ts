/** Practice is kept on disk; a file of a newer Lectern stays as it is, a damaged one is put aside and not lost. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Practice, practiceSchema, practiceVersion } from '../../shared/practice/practice';
import { JsonFolder } from './json-folder';
import { practiceHandlers } from './practice-handlers';

let path: string;
let handlers: ReturnType<typeof practiceHandlers>;
const file = () => join(path, 'topic-one.practice.json');
const kept: Practice = {
  version: practiceVersion,
  id: 'topic-one',
  given: { q: { answer: { form: 'choose', optionIds: ['a'] }, tries: 2, at: 7 } },
};

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'practice-'));
  const practice = new JsonFolder(path, { ending: '.practice.json', schema: practiceSchema, version: practiceVersion });
  handlers = practiceHandlers({ practice, now: () => 1 });
});

const read = () => handlers['practice.read']({ id: 'topic-one' });

test('what was never practiced is empty, and what was kept is read back the same', async () => {
  expect(await read()).toEqual({ ok: true, value: { version: practiceVersion, id: 'topic-one', given: {} } });
  expect(await handlers['practice.save'](kept)).toEqual({ ok: true, value: null });
  expect(await read()).toEqual({ ok: true, value: kept });
});

test('a file of a newer Lectern is refused and not written over', async () => {
  const newer = JSON.stringify({ version: practiceVersion + 1, id: 'topic-one', more: true });
  await writeFile(file(), newer);
  expect(await read()).toMatchObject({ ok: false, problem: { code: 'newerVersion' } });
  expect(await handlers['practice.save'](kept)).toMatchObject({ ok: false, problem: { code: 'newerVersion' } });
  expect(await readFile(file(), 'utf8')).toBe(newer);
});

test('a damaged file begins anew, and what was in it is still in the bin beside it', async () => {
  await writeFile(file(), '{ "version": 1, "given": ');
  expect(await read()).toMatchObject({ ok: true, value: { given: {} } });
  expect(await handlers['practice.save'](kept)).toMatchObject({ ok: true });
  expect(await read()).toEqual({ ok: true, value: kept });
  const [binned = ''] = await readdir(join(path, 'Bin'));
  expect(await readFile(join(path, 'Bin', binned), 'utf8')).toBe('{ "version": 1, "given": ');
});

test('an answer that was given in a set is added to those of its topic, as one more try', async () => {
  await handlers['practice.save'](kept);
  const answer = { form: 'choose' as const, optionIds: ['b'] };
  const given = { q: { answer, tries: 1, at: 9 } };
  expect(await handlers['practice.add']({ id: 'topic-one', given })).toEqual({ ok: true, value: null });
  const other = { p: { answer: { form: 'write' as const, text: 'eleven' }, tries: 4, at: 10 } };
  await handlers['practice.add']({ id: 'topic-one', given: other });
  expect(await read()).toMatchObject({
    ok: true,
    value: { given: { q: { answer, tries: 3, at: 9 }, p: { tries: 1, at: 10 } } },
  });
});
