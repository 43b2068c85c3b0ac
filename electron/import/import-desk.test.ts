/** A reading that is stopped keeps what was read and says how many files were not; one that can't be read is named. */
import { expect, test } from 'vitest';
import type { ImportProgress } from '../../shared/import/file-reading';
import { ImportDesk } from './import-desk';
import { readItem } from './read-item';
import { unreadFile } from './unread-file';

const items = ['a', 'b', 'c', 'd'].map((name) => ({ name, path: null, bytes: new Uint8Array([65]) }));

test('what was not read when she stopped is counted, and a new reading begins to count anew', async () => {
  const says: ImportProgress[] = [];
  const gates: (() => void)[] = [];
  let ids = 0;
  const desk = new ImportDesk({
    staging: '/nowhere',
    newId: () => `id-${ids++}`,
    progress: (one) => says.push(one),
    process: {
      read: async ({ item }) => {
        await new Promise<void>((open) => gates.push(open));
        return [unreadFile(item.name, { code: 'importEmpty', facts: { file: item.name } })];
      },
      stop: () => {
        for (const open of gates.splice(0)) open();
      },
    },
  });
  const job = desk.read(items, null);
  gates.shift()?.();
  await expect.poll(() => says.at(-1)?.file).toBe('b');
  desk.cancel(job);
  await expect.poll(() => says.at(-1)).toMatchObject({ state: 'cancelled', done: 1, unread: 3 });
  desk.read(items.slice(0, 1), job);
  expect(says.at(-1)).toMatchObject({ state: 'reading', unread: 0 });
  desk.stop();
});

test('a dropped file that could not be read is refused by its name', async () => {
  const task = { item: { name: 'locked.gift', path: null, bytes: null }, pictures: '/nowhere', part: null };
  const [read] = await readItem(task, [], () => undefined);
  expect(read).toMatchObject({ name: 'locked.gift', problem: { code: 'importNoRights' } });
});
