/** The platform's own dialogs for folders to open and files to save. */
import { join } from 'node:path';
import { dialog } from 'electron';
import { messages } from './messages';

/** The folder the teacher chose, or null when she cancelled. */
export async function askFolder(startAt: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: messages.menu.chooseLibrary,
    buttonLabel: messages.menu.openLibrary,
    defaultPath: startAt,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/** The file the teacher chose to save to, or null when she cancelled. */
export async function askWhere(startAt: string, name: string, extension: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: messages.menu.saveHandout,
    defaultPath: join(startAt, name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  return canceled || !filePath ? null : filePath;
}
