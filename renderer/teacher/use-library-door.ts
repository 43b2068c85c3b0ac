/** Which way to a library is being taken: a new one, a folder, or a packed one asked for, dropped or opened with the app. */
import { useCallback, useEffect, useState } from 'react';
import { useCommand } from '../desktop/commands';
import { onNews } from '../desktop/desktop';
import type { Door } from '../desktop/door';
import type { PackSource } from './pack-drop';

/** Closing a door that another has taken the place of closes nothing. */
export function useLibraryDoor() {
  const [door, setDoor] = useState<Door | null>(null);
  const close = useCallback((closed: Door) => setDoor((now) => (now === closed ? null : now)), []);
  useCommand('newLibrary', () => setDoor({ way: 'new' }));
  useCommand('openFolder', () => setDoor({ way: 'folder' }));
  useCommand('openPack', () => setDoor({ way: 'pack', source: { from: 'dialog' } }));
  useEffect(() => {
    const offered = () => setDoor((now) => now ?? { way: 'pack', source: { from: 'offered' } });
    const idle = requestIdleCallback(offered);
    const stop = onNews('pack.offered', offered);
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, []);
  const openPack = useCallback((source: PackSource) => setDoor({ way: 'pack', source }), []);
  return { door, close, openPack };
}
