/** One library that does not answer holds up no other, and a file that was busy is read at the next look. */
import { expect, test, vi } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import type { Topic } from '../../shared/library/topic';
import { done, type Result, refused } from '../../shared/problem';
import { SearchIndex } from '../../shared/search/search-index';
import { type Looking, lookThrough } from './look-through';
import { SlowDrives } from './slow-drives';

const looking = (change: Partial<Looking>): Looking => ({
  index: new SearchIndex(),
  readTopic: async () => done(emptyTopic('a', null)),
  stamps: async () => new Map([['a', '1']]),
  drives: new SlowDrives(30),
  unreadable: new Map(),
  changed: () => undefined,
  ...change,
});
const shelves = ['silent', 'good'].map((id) => ({ id, folder: `/${id}` }));
const never = new Promise<never>(() => undefined);
const indexed = ({ index }: Looking) => [...index.stamps().keys()];

test('a library whose folder does not answer does not keep the others from being found', async () => {
  const stamps = vi.fn((folder: string) => (folder === '/silent' ? never : Promise.resolve(new Map([['a', '1']]))));
  const one = looking({ stamps });
  await lookThrough(shelves, one);
  expect(indexed(one)).toEqual(['good/a']);
  await lookThrough(shelves, one);
  expect(stamps.mock.calls.filter(([folder]) => folder === '/silent')).toHaveLength(1);
});

test('a file that does not answer is waited for once, and not the whole library over again', async () => {
  const readTopic = vi.fn((path: string) =>
    path.startsWith('/silent') ? never : Promise.resolve(done(emptyTopic('a', null))),
  );
  const many = new Map(['a', 'b', 'c'].map((id) => [id, '1']));
  const one = looking({ readTopic, stamps: async (folder) => (folder === '/silent' ? many : new Map([['a', '1']])) });
  await lookThrough(shelves, one);
  expect(indexed(one)).toEqual(['good/a']);
  expect(readTopic.mock.calls.filter(([path]) => path.startsWith('/silent'))).toHaveLength(1);
});

test('a file that was busy is read at the next look, one that is not whole is not', async () => {
  const answers: Result<Topic>[] = [refused('cannotRead', { file: 'a', reason: 'EBUSY' }), done(emptyTopic('a', null))];
  const busy = looking({ readTopic: async () => answers.shift() ?? refused('fileGone', { file: 'a' }) });
  await lookThrough(shelves.slice(1), busy);
  expect(indexed(busy)).toEqual([]);
  await lookThrough(shelves.slice(1), busy);
  expect(indexed(busy)).toEqual(['good/a']);
  const broken = vi.fn(async () => refused('notJson', { file: 'a', line: 1 }));
  const other = looking({ readTopic: broken });
  await lookThrough(shelves.slice(1), other);
  await lookThrough(shelves.slice(1), other);
  expect(broken).toHaveBeenCalledTimes(1);
});
