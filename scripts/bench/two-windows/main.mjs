/** The least that can carry a key to a wall: two sandboxed windows and one message from one to the other. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, ipcMain, screen } from 'electron';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const webPreferences = { sandbox: true, preload: at('./preload.cjs') };

app.setPath('userData', process.env.BARE_PROFILE);
app.whenReady().then(async () => {
  const teacher = new BrowserWindow({ width: 1440, height: 900, webPreferences });
  await teacher.loadFile(at('./page.html'));
  const primary = screen.getPrimaryDisplay();
  const second = screen.getAllDisplays().find((display) => display.id !== primary.id);
  const wall = new BrowserWindow({ width: 960, height: 540, frame: false, ...second?.bounds, webPreferences });
  ipcMain.on('key', (_, count) => wall.webContents.send('key', count));
  await wall.loadFile(at('./page.html'));
});
