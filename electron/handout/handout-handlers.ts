/** Answers the calls about handouts: save one as a file, show it in its folder, and what the print window asks. */
import { shell } from 'electron';
import { fileNameOf } from '../../shared/handout/file-name';
import { done, type Result, refused } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { PrintWindow } from './exporter';
import { exporters } from './exporters';
import { printDesk } from './print-desk';

export interface HandoutTools {
  /** Asks the teacher where to save; the path she chose, or null when she cancels. */
  askWhere(defaultName: string, extension: string): Promise<string | null>;
  openPrintWindow(): PrintWindow;
  /** The bytes of a picture by its name, or null when no library has it. */
  picture(name: string): Promise<Uint8Array | null>;
  /** Saves a file whole or not at all. */
  writeWhole(file: string, bytes: Uint8Array): Promise<Result<null>>;
}

type HandoutCalls = 'handout.save' | 'handout.show' | 'print.read' | 'print.ready';

export function handoutHandlers(tools: HandoutTools): Pick<Handlers, HandoutCalls> {
  const desk = printDesk(tools.openPrintWindow);
  /** Only files that were saved in this run may be shown: a window can't point the file manager anywhere else. */
  const saved = new Set<string>();
  return {
    async 'handout.save'({ exporter, handout, name, drawn }) {
      const { extension, bytes } = exporters[exporter];
      const file = await tools.askWhere(`${fileNameOf(name, handout.header.right)}.${extension}`, extension);
      if (file === null) return done(null);
      const pngs = Object.entries(drawn).map(([media, png]) => [media, Buffer.from(png, 'base64')] as const);
      const made = await bytes(handout, { draw: desk.draw, picture: tools.picture, drawn: new Map(pngs) });
      if (!made.ok) return made;
      const written = await tools.writeWhole(file, made.value);
      if (!written.ok) return written;
      saved.add(file);
      return done({ file });
    },
    async 'handout.show'({ file }) {
      if (!saved.has(file)) return refused('fileGone', { file });
      shell.showItemInFolder(file);
      return done(null);
    },
    async 'print.read'() {
      const handout = desk.read();
      return handout === null ? refused('nothingToPrint', {}) : done(handout);
    },
    async 'print.ready'({ pages }) {
      desk.ready(pages);
      return done(null);
    },
  };
}
