/** Lets the projector listen and nothing else; the last news is kept for a page that begins to listen late. */
import { contextBridge, ipcRenderer } from 'electron';

type Message = { name: string; says: unknown };
let last: Message | null = null;
let listener: ((message: Message) => void) | null = null;

ipcRenderer.on('lectern:news', (_, message: Message) => {
  last = message;
  listener?.(message);
});

contextBridge.exposeInMainWorld('lectern', {
  on: (hear: (message: Message) => void) => {
    listener = hear;
    if (last) hear(last);
  },
});
