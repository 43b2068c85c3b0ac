/** What no page may do: leave, open windows, reach a network, download, or ask for more than it needs. */
import type { App, Session } from 'electron';
import { appOrigin } from './app-protocol';

const allowedSchemes = ['app:', 'blob:', 'data:', 'devtools:'];
const allowedPermissions = new Set(['persistent-storage', 'fullscreen', 'clipboard-sanitized-write']);

export function keepRules(app: App, session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !allowedSchemes.includes(new URL(details.url).protocol) });
  });
  session.setPermissionRequestHandler((_, permission, decide) => decide(allowedPermissions.has(permission)));
  session.setPermissionCheckHandler((_, permission) => allowedPermissions.has(permission));
  session.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault();
    });
  });
}
