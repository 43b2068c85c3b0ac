/** Turns the bytes of a text file into text, whatever program wrote it; null when they are no text. */
import { oldCodePage } from './old-code-page';
import { windows1252 } from './windows-1252';

/** A tenth of control characters is no text any more. */
const mostControls = 0.1;

/** Line ends come out as \n, and a mark of the byte order is taken away. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null || text.includes('\u0000') || hasManyControls(text)) return null;
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictOrByLine(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const plain = asUtf8(bytes);
  if (plain !== null) return plain;
  const label = declared(bytes);
  return label ? new TextDecoder(label).decode(bytes) : strictOrByLine(bytes);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file put together from several may change its encoding on the way, so each line is looked at by itself. */
function strictOrByLine(bytes: Uint8Array): string {
  const whole = asUtf8(bytes);
  if (whole !== null) return whole;
  const page = oldCodePage(bytes);
  const inPage = page ? new TextDecoder(page) : null;
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(asUtf8(line) ?? damagedUtf8(line) ?? inPage?.decode(line) ?? windows1252(line));
    start = end + 1;
  }
  return lines.join('\n');
}

/** A line of UTF-8 in which a program spoilt a sign: the others are kept, and the spoilt one shows. */
function damagedUtf8(line: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(line);
  const signs = text.match(/[^\u0000-\u007f]/gu) ?? [];
  const spoilt = signs.filter((sign) => sign === '\ufffd').length;
  return signs.length >= spoilt * 2 ? text : null;
}

/** Text in UTF-16 without a mark has a zero in every other place. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 4 || head.length % 2 === 1) return null;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 2;
  if (odd > most * 0.6 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.6 && odd < most * 0.1 ? 'utf-16be' : null;
}

/** The encoding that an XML file or a web page says it has, when it is one that we know and not the usual ones. */
function declared(bytes: Uint8Array): string | null {
  const head = windows1252(bytes.subarray(0, 2000));
  const said =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head);
  const label = said?.[1]?.toLowerCase() ?? '';
  if (label === '' || /^utf|^(iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii)$/.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function hasManyControls(text: string): boolean {
  const head = text.slice(0, 4000);
  const controls = head.match(/[\u0001-\u0008\u000E-\u001F]/g)?.length ?? 0;
  return controls > head.length * mostControls;
}
