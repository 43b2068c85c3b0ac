/** Where the project lies, and where set-up keeps what it fetched and made. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inProject = (...parts) => join(project, ...parts);
export const inCache = (...parts) => inProject('.cache', ...parts);
export const isRoot = process.getuid?.() === 0;
