/** The least an Electron app can be: one sandboxed window with one word in it. */
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env.BARE_PROFILE);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile(new URL('./page.html', import.meta.url).pathname);
});
