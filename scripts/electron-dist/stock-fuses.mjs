/** Sets the fuses inside an Electron executable back to those of a stock Electron, in memory. */

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
// runAsNode, cookieEncryption, nodeOptions, nodeCliInspect, asarIntegrity, onlyLoadAppFromAsar, browserSnapshot, fileProtocolExtras
const STOCK = '10110001';
const REMOVED = 'r'.charCodeAt(0);

/** Playwright drives the app through the inspector, which a closed `nodeCliInspect` fuse would refuse. */
export function setStockFuses(executable) {
  const at = executable.indexOf(SENTINEL);
  if (at < 0 || executable.indexOf(SENTINEL, at + 1) >= 0)
    throw new Error('the fuses were not found in the executable');
  const first = at + SENTINEL.length + 2;
  const count = Math.min(executable[first - 1], STOCK.length);
  for (let i = 0; i < count; i++) {
    if (executable[first + i] !== REMOVED) executable[first + i] = STOCK.charCodeAt(i);
  }
}
