/** Makes libraries on disk for a spec, answers the platform's dialogs for folders and files, and goes to places. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import { emptyTopic } from '../../shared/library/empty';
import type { Topic } from '../../shared/library/topic';
import type { LaunchedApp } from './app';

export const topicFile = (folder: string, id: string) => join(folder, `${id}.topic.json`);

export async function writeTopic(folder: string, id: string, more: Partial<Topic> = {}): Promise<Topic> {
  const topic = { ...emptyTopic(id, '2026-11-12'), headline: `Topic ${id}`, ...more };
  await writeFile(topicFile(folder, id), `${JSON.stringify(topic, null, 2)}\n`);
  return topic;
}

/** A library in a folder of its own, with a topic for each id. */
export async function makeLibrary(folder: string, name: string, ids: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'library.json'), JSON.stringify({ version: 1, name }));
  for (const id of ids) await writeTopic(folder, id);
  return folder;
}

/** Makes ready for a test an app that earlier tests have used: the teacher's own library is empty, and nothing is open. */
export async function emptyOwnLibrary({ teacher, home }: LaunchedApp): Promise<void> {
  await teacher.evaluate(async () => {
    const listed = (await window.lectern?.call('library.list', null)) as {
      value: { id: string; topics: { id: string }[] }[];
    };
    for (const { id: topicId } of listed.value.find(({ id }) => id === 'own')?.topics ?? [])
      await window.lectern?.call('topic.remove', { libraryId: 'own', topicId });
  });
  await rm(join(home, 'Libraries', 'My topics', 'Bin'), { recursive: true, force: true });
  await teacher.reload();
  await goTo(teacher, '#library?libraryId=own');
}

/** What the teacher will choose in every dialog that opens from now on; null cancels. */
export async function choose(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const files = chosen === null ? [] : [chosen];
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: files });
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

/** Past the welcome, to a place by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    await window.lectern?.call('settings.change', { welcomed: true });
    window.location.hash = to;
  }, hash);
}

/** Opens the folder that `choose` named, once the window hears keys. */
export async function openByKey(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'My topics' }).waitFor();
  await page.keyboard.press('Control+o');
}

/** Runs a command of the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'My topics' }).waitFor();
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search topics, questions and commands')).toBeFocused();
  await page.keyboard.type(`> ${name}`);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}
