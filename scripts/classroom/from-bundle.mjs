/** Takes one part of the bundled app into this process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const fromBundle = (folder, name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
