/** A pack is known to be like an open library by its topics or its name, and by nothing less. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { likenessOf } from './pack-likeness';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likeness-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const packOf = (name: string, topics: Record<string, string>) => ({
  name,
  files: new Map(Object.entries(topics).map(([id, text]) => [`${id}.topic.json`, Buffer.from(text)])),
});

async function openWith(name: string, topics: Record<string, string>) {
  for (const [id, text] of Object.entries(topics)) await writeFile(join(folder, `${id}.topic.json`), text);
  return { id: 'there', name, folder, topicIds: Object.keys(topics) };
}

test('the same topics are the same library, whatever it is called by now, and those that differ are counted', async () => {
  const open = await openWith('Civics', { a: 'one', b: 'two', c: 'three' });
  expect(await likenessOf(packOf('Civics 8', { a: 'one', b: 'changed' }), [open])).toEqual({
    name: 'Civics 8',
    topics: 2,
    open: { id: 'there', name: 'Civics', topics: 3 },
    same: 1,
    differ: 1,
  });
});

test('a namesake with other topics is told apart, and a single topic that was copied is no likeness', async () => {
  const open = await openWith('My topics', { a: 'one' });
  expect(await likenessOf(packOf('my topics ', { x: 'one' }), [open])).toMatchObject({ same: 0, differ: 0 });
  expect(await likenessOf(packOf('Biology', { a: 'one', x: '', y: '' }), [open])).toBeNull();
});
