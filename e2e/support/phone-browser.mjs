/** A browser for phones: an Electron with no app in it, whose windows have each a memory of their own. */
import { app } from 'electron';

app.on('window-all-closed', () => undefined);
