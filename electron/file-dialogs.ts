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

/** The folder a new library will be made in, or null. */
export async function askParent(startAt: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: messages.menu.chooseParent,
    buttonLabel: messages.menu.makeHere,
    defaultPath: startAt,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

const packFilter = () => [{ name: messages.menu.packedLibrary, extensions: ['lectern', 'zip'] }];

/** The packed library to open, or null. */
export async function askPack(startAt: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: messages.menu.choosePack,
    buttonLabel: messages.menu.openLibrary,
    defaultPath: startAt,
    filters: packFilter(),
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** The file a library is packed into, or null. */
export async function askPackWhere(startAt: string, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: messages.menu.savePack,
    defaultPath: join(startAt, name),
    filters: packFilter(),
  });
  return canceled || !filePath ? null : filePath;
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

/** The files to import, none when the teacher cancelled; every sort of file, since the content says what it is. */
export async function askImportFiles(startAt: string): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog({
    title: messages.importFiles.chooseFilesTitle,
    buttonLabel: messages.importFiles.readThem,
    defaultPath: startAt,
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

/** The folder whose files are imported, or null. */
export async function askImportFolder(startAt: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({
    title: messages.importFiles.chooseFolderTitle,
    buttonLabel: messages.importFiles.readThem,
    defaultPath: startAt,
    properties: ['openDirectory'],
  });
  return filePaths[0] ?? null;
}

/** Where the report of an import is saved, or null. */
export async function askReportWhere(startAt: string, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: messages.importFiles.report.save,
    defaultPath: join(startAt, name),
    filters: [{ name: messages.importFiles.report.textFile, extensions: ['txt'] }],
  });
  return canceled || !filePath ? null : filePath;
}
