/** Carries calls and news across to the teacher's window and the print page, and never grows. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('lectern', {
  call: (name: string, ask: unknown) => ipcRenderer.invoke('lectern:call', name, ask),
  on: (listener: (message: { name: string; says: unknown }) => void) => {
    const hear = (_: unknown, message: { name: string; says: unknown }) => listener(message);
    ipcRenderer.on('lectern:news', hear);
    return () => ipcRenderer.removeListener('lectern:news', hear);
  },
});
