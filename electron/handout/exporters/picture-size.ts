/** The width and height of a picture in pixels, read from its first bytes. */

interface Size {
  width: number;
  height: number;
}

/** Null for a picture that is broken, empty or of a kind not read here. */
export function pictureSize(bytes: Uint8Array, ending: string): Size | null {
  const read = readers[ending];
  try {
    const size = read?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // A file cut short ends before its size.
    return null;
  }
}

const readers: Readonly<Record<string, (bytes: Uint8Array, view: DataView) => Size | null>> = {
  png: (_, view) =>
    view.getUint32(0) === 0x89504e47 ? { width: view.getUint32(16), height: view.getUint32(20) } : null,
  gif: (_, view) =>
    view.getUint32(0) === 0x47494638 ? { width: view.getUint16(6, true), height: view.getUint16(8, true) } : null,
  jpg: (_, view) => jpegSize(view),
  svg: (bytes) => svgSize(new TextDecoder().decode(bytes.subarray(0, 4096))),
};

/** Walks over the segments to the one that opens the frame. */
function jpegSize(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const opensFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (opensFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function svgSize(text: string): Size | null {
  const tag = /<svg\b[^>]*>/.exec(text)?.[0];
  if (!tag) return null;
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? 0);
  const [, , width = 0, height = 0] = (/\sviewBox="([^"]+)"/.exec(tag)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return { width: number('width') || width, height: number('height') || height };
}
