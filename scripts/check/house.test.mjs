/** Shows that the house rules bite: owners, first lines, lengths, names. */
import { expect, test } from 'vitest';
import { houseProblems } from './house.mjs';
import { checkResult } from './result.mjs';

const opening = '/** What it is for. */\n';

test('only the gate says ipcMain', () => {
  expect(houseProblems('electron/gate.ts', `${opening}ipcMain.handle();\n`)).toEqual([]);
  expect(houseProblems('electron/main.ts', `${opening}ipcMain.handle();\n`)).toHaveLength(1);
});

test('only a preload says ipcRenderer', () => {
  expect(houseProblems('electron/preload.ts', `${opening}ipcRenderer.invoke();\n`)).toEqual([]);
  expect(houseProblems('renderer/desktop/desktop.ts', `${opening}ipcRenderer.invoke();\n`)).toHaveLength(1);
});

test('only the named files touch the disk', () => {
  expect(houseProblems('electron/log.ts', `${opening}import { appendFile } from 'node:fs/promises';\n`)).toEqual([]);
  expect(houseProblems('electron/menu.ts', `${opening}import { rm } from 'node:fs';\n`)).toHaveLength(1);
  expect(houseProblems('electron/menu.test.ts', `${opening}import { rm } from 'node:fs';\n`)).toEqual([]);
});

test('a file says first what it is for', () => {
  expect(houseProblems('shared/topic.ts', "import * as z from 'zod/mini';\n")).toHaveLength(1);
});

test('a file of more than 200 lines is refused', () => {
  expect(houseProblems('shared/topic.ts', opening + 'x;\n'.repeat(199))).toEqual([]);
  expect(houseProblems('shared/topic.ts', opening + 'x;\n'.repeat(200))).toHaveLength(1);
});

test('a name that hides what the file holds is refused', () => {
  expect(houseProblems('shared/utils.ts', opening)).toHaveLength(1);
});

test('a check that has read nothing fails', () => {
  expect(checkResult({ ok: true, read: 0, what: 'files', said: '' }).ok).toBe(false);
  expect(checkResult({ ok: true, read: 1, what: 'files', said: '' }).ok).toBe(true);
});
