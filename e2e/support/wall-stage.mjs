/** The main process of a stage for the wall: the built projector page in a bare window, with every picture the same drawing. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const BUILT = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">
<rect width="400" height="300" fill="#f4efe4"/><g fill="#1d5644"><rect x="40" y="160" width="70" height="100"/>
<rect x="165" y="90" width="70" height="170"/><rect x="290" y="40" width="70" height="220"/></g></svg>`;

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

async function serve({ url }) {
  const { pathname } = new URL(url);
  if (pathname.startsWith('/media/')) return new Response(picture, { headers: { 'content-type': 'image/svg+xml' } });
  const bytes = await readFile(join(BUILT, decodeURIComponent(pathname)));
  return new Response(bytes, { headers: { 'content-type': kinds[extname(pathname)] ?? 'application/octet-stream' } });
}

app.setPath('userData', process.env.LECTERN_PROFILE);
app.whenReady().then(() => {
  protocol.handle('app', serve);
  const window = new BrowserWindow({ width: 1024, height: 768, webPreferences: { backgroundThrottling: false } });
  void window.loadURL('about:blank');
});
