/** What comes in front of the desk: the palette, dialogs, toasts, what is dropped; loaded once the desk itself is drawn. */
import { lazy, Suspense, useEffect } from 'react';
import type { useExporting } from '../desktop/exporting';
import { navigate } from '../desktop/navigation';
import Toasts from '../ui/toasts';
import ImportDrop from './import-drop';
import { ExportDialog, ImportDialog, LibraryDoor } from './pages-in-front';
import type { useLibraryDoor } from './use-library-door';

const loadPalette = () => import('./palette');
const Palette = lazy(loadPalette);
const GoOn = lazy(() => import('./go-on'));

interface Props {
  front: 'none' | 'import' | 'palette';
  library: ReturnType<typeof useLibraryDoor>;
  exporting: ReturnType<typeof useExporting>;
  onClose: () => void;
}

export default function DeskFront({ front, library, exporting: [exporting, stopExporting], onClose }: Props) {
  const { door, close: closeDoor, openPack } = library;
  // Fetched before it is asked for: what is typed right after Ctrl+K must not reach the page.
  useEffect(() => {
    requestIdleCallback(() => void loadPalette());
  }, []);
  return (
    <>
      <Suspense fallback={null}>
        {front === 'import' && <ImportDialog isOpen onClose={onClose} />}
        {front === 'palette' && <Palette onClose={onClose} />}
        {exporting && <ExportDialog exporting={exporting} onClose={stopExporting} />}
        {door && <LibraryDoor key={door.way} door={door} onClose={() => closeDoor(door)} />}
        <GoOn onGoOn={() => navigate({ page: 'present' })} />
      </Suspense>
      <ImportDrop onPack={openPack} />
      <Toasts />
    </>
  );
}
