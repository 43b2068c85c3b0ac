/** The gate lets in only known windows with whole asks, and always answers with a result. */
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ ipcMain: { handle: () => undefined } }));

import { type CallName, calls } from '../shared/contract';
import { answer } from './gate';
import type { Handlers } from './handlers';

const silent = () => undefined;
const reached: string[] = [];
const handlers = Object.fromEntries(
  Object.keys(calls).map((name) => [
    name,
    async () => {
      reached.push(name);
      return { ok: true, value: null };
    },
  ]),
) as unknown as Handlers;

test('an unknown window is refused every call', async () => {
  for (const name of Object.keys(calls))
    expect(await answer(handlers, null, name, null, silent)).toMatchObject({
      ok: false,
      problem: { code: 'notAllowed' },
    });
  expect(reached).toEqual([]);
});

test('the projector may ask for nothing', async () => {
  for (const name of Object.keys(calls))
    expect(await answer(handlers, 'projector', name, null, silent)).toMatchObject({ ok: false });
  expect(reached).toEqual([]);
});

test('names that are not calls are refused, also those every object has', async () => {
  for (const name of ['', 'constructor', '__proto__', 'toString', 'topic.read ']) {
    expect(await answer(handlers, 'teacher', name, null, silent)).toMatchObject({
      ok: false,
      problem: { code: 'notAllowed' },
    });
  }
});

test('a path in place of an id never reaches a handler', async () => {
  for (const topicId of ['../secret', 'a/b', 'C:\\x', '', '.', 'a'.repeat(81), null, 7]) {
    expect(await answer(handlers, 'teacher', 'topic.read', { libraryId: 'own', topicId }, silent)).toMatchObject({
      problem: { code: 'badAsk' },
    });
  }
  expect(reached).toEqual([]);
});

test('a handler that throws is logged and answered with one plain sentence', async () => {
  const log = vi.fn();
  const broken = { ...handlers, 'menu.show': async () => Promise.reject(new Error('boom')) } as Handlers;
  expect(await answer(broken, 'teacher', 'menu.show', { x: 1, y: 2 }, log)).toEqual({
    ok: false,
    problem: { code: 'bug', facts: {} },
  });
  expect(log).toHaveBeenCalledOnce();
});

test('a reply never carries more than the contract says', async () => {
  const talkative = {
    ...handlers,
    'app.read': async () => ({
      ok: true,
      value: { version: '1', electron: '2', home: '/h', displays: 1, secret: 'x' },
    }),
  } as unknown as Handlers;
  const reply = await answer(talkative, 'teacher', 'app.read' satisfies CallName, null, silent);
  expect(JSON.stringify(reply)).not.toContain('secret');
});
