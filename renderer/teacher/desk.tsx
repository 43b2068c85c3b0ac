/** The desk: title bar, sidebar and one page, with the palette and the dialogs in front when asked for. */
import { lazy, Suspense, useState } from 'react';
import type { Settings } from '../../shared/settings/settings';
import { useCommand } from '../desktop/commands';
import { useExporting } from '../desktop/exporting';
import { usePlace } from '../desktop/navigation';
import { PageComing } from '../ui/page-coming';
import { PageGuard } from './page-guard';
import { FirstRun, pageOf } from './pages';
import { Sidebar } from './sidebar';
import { TitleBar } from './title-bar';
import { useAppCommands } from './use-app-commands';
import { useLibraryDoor } from './use-library-door';
import { useWelcome } from './use-welcome';

const DeskFront = lazy(() => import('./desk-front'));

/** What is asked for before the front is loaded waits here, so that no key is lost. */
export function Desk({ settings }: { settings: Settings }) {
  const place = usePlace();
  const [front, setFront] = useState<'none' | 'import' | 'palette'>('none');
  useWelcome(settings);
  useAppCommands();
  const library = useLibraryDoor();
  const exporting = useExporting();
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
            <Suspense fallback={<PageComing />}>
              <Page />
            </Suspense>
          </PageGuard>
        </div>
      </div>
      <Suspense fallback={null}>
        <DeskFront front={front} library={library} exporting={exporting} onClose={() => setFront('none')} />
      </Suspense>
    </div>
  );
}
