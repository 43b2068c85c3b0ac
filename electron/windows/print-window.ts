/** The hidden window that draws one handout as pages and prints it as PDF. */
import { hardenedWindow } from './hardened-window';
import type { WindowBook } from './known-windows';

export function openPrintWindow(preload: string, query: Record<string, string>, book: WindowBook) {
  const window = hardenedWindow({ page: 'print', preload, query }, { width: 900, height: 1200 });
  book.enter('print', window);
  return window;
}
