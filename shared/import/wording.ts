/** Turns the texts of a question, HTML or plain, into markup; what they lose on the way is noted. */

import { escapeText } from '../rich-text/escape-text';
import { plainOf } from '../rich-text/plain-text';
import { readHtml } from '../rich-text/read-html';
import type { RichText } from '../rich-text/rich-text';
import { writeMarkup } from '../rich-text/write-markup';
import { bytesOfBase64 } from './base64';
import type { Notes } from './draft';
import { placeGaps } from './gap-marks';
import type { ImportTools } from './source';

/** The bytes of a picture by its address in the file, or null. */
export type FindBytes = (address: string) => Uint8Array | null;

export class Wording {
  readonly notes: Notes;
  private readonly tools: ImportTools;
  private readonly find: FindBytes;

  constructor(tools: ImportTools, notes: Notes, find: FindBytes = () => null) {
    this.tools = tools;
    this.notes = notes;
    this.find = find;
  }

  /** HTML as markup. */
  html(html: string): string {
    return writeMarkup(this.read(html));
  }

  /** HTML as the words a reader hears. */
  plain(html: string): string {
    return plainOf(this.read(html)).trim();
  }

  text(plain: string): string {
    return escapeText(plain.trim());
  }

  /** HTML with gap marks, or null when a gap stands where none can be. */
  withGaps(html: string, gaps: number): string | null {
    const text = placeGaps(this.read(html), gaps);
    return text ? writeMarkup(text) : null;
  }

  /** Keeps the picture of an address. */
  keep(address: string): string | null {
    const bytes = bytesInAddress(address) ?? this.find(address);
    return bytes ? this.tools.keepPicture(bytes) : null;
  }

  private read(html: string): RichText {
    const { text, lost } = readHtml(html, { picture: (address) => this.keep(address) });
    for (const { what, name } of lost) {
      if (what === 'link') this.notes.add('linkDropped', { count: 1, names: nameIn(name) });
      else if (what === 'formula' || what === 'form')
        this.notes.add('formattingDropped', nameIn(name) === '' ? { what } : { name: nameIn(name) });
      else this.notes.add('mediaLost', nameIn(name) === '' ? { count: 1, what } : { count: 1, names: nameIn(name) });
    }
    return text;
  }
}

const bytesInAddress = (address: string): Uint8Array | null => {
  const [, data] = /^data:image\/[a-z+.-]+;base64,(.+)$/is.exec(address.trim()) ?? [];
  return data === undefined ? null : bytesOfBase64(data);
};

/** The last part of an address, as it is shown. */
function nameIn(address: string): string {
  if (address.startsWith('data:')) return address.slice(0, address.indexOf(';') + 1 || 20).replace(';', '');
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return readable(name).slice(0, 80);
}

/** An address with its %-signs read, or as it is when they are none. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
