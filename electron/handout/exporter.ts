/** What an exporter must provide: the ending of its files, and the bytes of a handout. */
import type { WebContents } from 'electron';
import type { Handout } from '../../shared/handout/handout';
import type { Result } from '../../shared/problem';

/** The hidden window that draws one handout. */
export interface PrintWindow {
  webContents: Pick<WebContents, 'printToPDF'> & { once(event: 'render-process-gone', hear: () => void): unknown };
  destroy(): void;
  isDestroyed(): boolean;
}

export interface ExportTools {
  /** Draws the handout in the hidden print window and answers the window once every page stands. */
  draw(handout: Handout): Promise<Result<PrintWindow>>;
  /** The bytes of a picture by its name, or null when no library has it. */
  picture(name: string): Promise<Uint8Array | null>;
  /** Pictures as PNG, by name: those that the file can't hold as they are. */
  drawn: ReadonlyMap<string, Uint8Array>;
}

export interface Exporter<Name extends string = string> {
  name: Name;
  extension: string;
  bytes(handout: Handout, tools: ExportTools): Promise<Result<Uint8Array>>;
}
