/** Settings survive being changed from several places at once, being damaged, and a newer Lectern. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openSettings } from './settings-file';

let file: string;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'settings-')), 'settings.json');
});

test('changes asked for at once are all kept', async () => {
  const settings = await openSettings(file);
  const changes = await Promise.all([
    settings.change({ theme: 'evening' }),
    settings.change({ wallSize: 130 }),
    settings.change({ welcomed: true }),
  ]);
  expect(changes.map((change) => change.ok)).toEqual([true, true, true]);
  expect((await openSettings(file)).now()).toMatchObject({ theme: 'evening', wallSize: 130, welcomed: true });
});

test('settings of a newer Lectern are refused and left as they are', async () => {
  const newer = '{"version": 2, "theme": "midnight"}';
  await writeFile(file, newer);
  const settings = await openSettings(file);
  expect(settings.problem).toMatchObject({ code: 'newerVersion' });
  expect(settings.isNew).toBe(false);
  expect(await settings.change({ theme: 'evening' })).toMatchObject({ ok: false });
  expect(await readFile(file, 'utf8')).toBe(newer);
});

test('settings that can not be read are kept beside the new ones', async () => {
  await writeFile(file, '{ broken');
  const settings = await openSettings(file);
  expect(settings.isNew).toBe(true);
  await settings.change({ theme: 'paper' });
  expect(await readFile(`${file}.unreadable`, 'utf8')).toBe('{ broken');
});
