/** The menu bar with the platform's conventions; every item of ours is a command carried to the teacher's window. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '../shared/contract';
import { messages } from './messages';

export function buildMenu(give: (command: CommandName) => void, leave: () => void): Menu {
  const words = messages.menu;
  const item = (command: CommandName, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => give(command),
  });
  /** Keys the window itself listens to are only shown. */
  const shown = (command: CommandName, label: string, accelerator: string): MenuItemConstructorOptions => ({
    ...item(command, label, accelerator),
    registerAccelerator: false,
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [
        shown('newTopic', words.newTopic, 'CmdOrCtrl+N'),
        item('newSet', words.newSet),
        { type: 'separator' },
        shown('paste', words.paste, 'CmdOrCtrl+I'),
        { type: 'separator' },
        item('newLibrary', words.newLibrary),
        shown('openFolder', words.openFolder, 'CmdOrCtrl+O'),
        item('openPack', words.openPack),
        { type: 'separator' },
        shown('save', words.saveAsWord, 'CmdOrCtrl+S'),
        shown('startQuiz', words.startQuiz, 'F5'),
        { type: 'separator' },
        shown('settings', words.settings, 'CmdOrCtrl+,'),
        process.platform === 'darwin' ? { role: 'close' } : { label: words.quit, accelerator: 'Ctrl+Q', click: leave },
      ],
    },
    {
      label: words.edit,
      submenu: [
        shown('undo', words.undo, 'CmdOrCtrl+Z'),
        shown('redo', words.redo, process.platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: words.go,
      submenu: [
        shown('palette', words.palette, 'CmdOrCtrl+K'),
        { type: 'separator' },
        item('library', words.library),
        shown('search', words.search, 'CmdOrCtrl+F'),
        item('sets', words.sets),
        item('classes', words.classes),
        item('results', words.results),
        item('handouts', words.handouts),
        item('bin', words.bin),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    ...(process.platform === 'darwin' ? [{ role: 'windowMenu' as const }] : []),
  ];
  return Menu.buildFromTemplate(template);
}
