/** Puts files of questions on the disk, into a drop, and into what the platform's dialogs answer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { filesOfQuestions } from './files-of-questions';

export async function writeQuestionFiles(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(await filesOfQuestions())) await writeFile(join(folder, name), content);
  return folder;
}

/** What the next dialogs of the platform answer. */
export const answerDialogs = (app: ElectronApplication, paths: readonly string[], save = ''): Promise<void> =>
  app.evaluate(
    ({ dialog }, { paths, save }) => {
      dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: [...paths] });
      dialog.showSaveDialog = async () => ({ canceled: save === '', filePath: save });
    },
    { paths, save },
  );

type Dropped = readonly { name: string; text: string }[];

/** Drops files with these contents on the window, as a hand does: held above it until it says that it takes them. */
export async function dropFiles(page: Page, files: Dropped): Promise<void> {
  await expect(async () => {
    await drag(page, 'dragover', files.slice(0, 1));
    await expect(page.getByText('Drop to import')).toBeVisible({ timeout: 500 });
  }).toPass();
  await drag(page, 'drop', files);
}

const drag = (page: Page, type: 'dragover' | 'drop', files: Dropped): Promise<void> =>
  page.evaluate(
    ({ type, files }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, files },
  );
