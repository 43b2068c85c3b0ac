/**
 * Stand-in for Electron's own default app: runs the app named on the command line, `electron [options] path`, unpackaged.
 * An ES module with top-level await, because Electron holds `ready` back until such an entry has loaded, and
 * registerSchemesAsPrivileged relies on that.
 */
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readCommandLine(words) {
  const required = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === '-v' || word === '--version') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    }
    if (word === '-r' || word === '--require') required.push(words[++i]);
    else if (word.startsWith('--app=')) return { required, target: word.slice('--app='.length) };
    else if (!word.startsWith('-')) return { required, target: word };
  }
  return fail('usage: electron [options] path-to-app [args]');
}

function adopt(target) {
  const folder = path.resolve(target);
  const manifest = path.join(folder, 'package.json');
  const about = fs.existsSync(manifest) ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : null;
  const entry = Module._resolveFilename(folder, null, true);
  app.setAppPath(about ? folder : path.dirname(entry));
  if (about?.version) app.setVersion(about.version);
  const name = about?.productName ?? about?.name;
  if (name) app.name = name;
  if (about) app.setDesktopName(about.desktopName ?? `${app.name}.desktop`);
  return entry;
}

function entryOf(target) {
  try {
    return adopt(target);
  } catch (error) {
    return fail(`Unable to find an Electron app at ${path.resolve(target)}\n\n${error.message}`);
  }
}

// Read before a required file, such as Playwright's loader, edits process.argv.
const { required, target } = readCommandLine(process.argv.slice(1));
Module._preloadModules(required);
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
const entry = entryOf(target);
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  fail(`App threw an error during load\n${error?.stack ?? error}`);
}
