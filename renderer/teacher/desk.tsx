/** The desk: title bar, sidebar and one page, with the palette and the import dialog in front when asked for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Settings } from '../../shared/settings/settings';
import { useCommand } from '../desktop/commands';
import { useExporting } from '../desktop/exporting';
import { navigate, usePlace } from '../desktop/navigation';
import { Toasts } from '../ui/toast';
import { PageGuard } from './page-guard';
import { ExportDialog, FirstRun, ImportDialog, LibraryDoor, pageOf } from './pages';
import { Sidebar } from './sidebar';
import { TitleBar } from './title-bar';
import { useAppCommands } from './use-app-commands';
import { useLibraryDoor } from './use-library-door';
import { useWelcome } from './use-welcome';

const loadPalette = () => import('./palette');
const Palette = lazy(loadPalette);
const ImportDrop = lazy(() => import('./import-drop'));
const GoOn = lazy(() => import('./go-on'));

export function Desk({ settings }: { settings: Settings }) {
  const place = usePlace();
  const [front, setFront] = useState<'none' | 'import' | 'palette'>('none');
  const close = () => setFront('none');
  useWelcome(settings);
  // Fetched before it is asked for: what is typed right after Ctrl+K must not reach the page.
  useEffect(() => {
    requestIdleCallback(() => void loadPalette());
  }, []);
  useAppCommands();
  const [door, closeDoor] = useLibraryDoor();
  const [exporting, stopExporting] = useExporting();
  useCommand('paste', () => setFront('import'));
  useCommand('palette', () => setFront('palette'));
  const isWelcome = place.page === 'library' && !place.libraryId && !settings.welcomed;
  const Page = isWelcome ? FirstRun : pageOf[place.page];
  return (
    <div className="window">
      <TitleBar onSearch={() => setFront('palette')} />
      <div className="window__columns">
        <Sidebar />
        <div className="window__page">
          <PageGuard key={place.page}>
            <Suspense fallback={null}>
              <Page />
            </Suspense>
          </PageGuard>
        </div>
      </div>
      <Suspense fallback={null}>
        {front === 'import' && <ImportDialog isOpen onClose={close} />}
        {front === 'palette' && <Palette onClose={close} />}
        {exporting && <ExportDialog exporting={exporting} onClose={stopExporting} />}
        {door && <LibraryDoor key={door.way} door={door} onClose={() => closeDoor(door)} />}
        <ImportDrop />
        <GoOn onGoOn={() => navigate({ page: 'present' })} />
      </Suspense>
      <Toasts />
    </div>
  );
}
