/** Packs a few small files into an asar archive, the folder format that Electron runs apps from. */

/** `files` maps names to texts; the result is the archive's bytes. */
export function packAsar(files) {
  const bodies = [];
  const listed = {};
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text);
    listed[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    bodies.push(body);
  }
  const json = Buffer.from(JSON.stringify({ files: listed }));
  const padding = (4 - (json.length % 4)) % 4;
  const head = Buffer.alloc(16 + json.length + padding);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(8 + json.length + padding, 4);
  head.writeUInt32LE(4 + json.length + padding, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  return Buffer.concat([head, ...bodies]);
}
