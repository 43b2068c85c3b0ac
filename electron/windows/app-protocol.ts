/** Gives the built pages their address, app://lectern/, which belongs to the app alone. */
import { protocol, type Session } from 'electron';
import type { FindMedia } from './serve-media';
import { servePage } from './serve-page';

/** Scheme and host never change: IndexedDB belongs to them. */
export const appOrigin = 'app://lectern';

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function servePages(session: Session, folder: string, findMedia: FindMedia): void {
  session.protocol.handle('app', (request) => servePage(request, folder, findMedia));
}
