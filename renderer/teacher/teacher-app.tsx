/** The teacher's window: title bar, sidebar and the page; a running quiz takes the whole window. */
import { lazy, Suspense, useState } from 'react';
import { navigate, usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { useCommand } from '../desktop/commands';
import { Toasts } from '../ui/toast';
import { PageGuard } from './page-guard';
import { FirstRun, ImportDialog, pageOf } from './pages';
import { Sidebar } from './sidebar';
import './teacher-app.css';
import { TitleBar } from './title-bar';
import { useAppCommands } from './use-app-commands';
import { useGlobalKeys } from './use-global-keys';
import { useTheme } from './use-theme';
import { useWelcome } from './use-welcome';

const Palette = lazy(() => import('./palette'));
const GoOn = lazy(() => import('./go-on'));

export function TeacherApp() {
  const place = usePlace();
  const settings = useCall('settings.read', null, ['settings.changed']);
  const [front, setFront] = useState<'none' | 'import' | 'palette'>('none');
  useTheme(settings.value?.theme ?? 'system');
  useWelcome(settings.value);
  useGlobalKeys();
  useAppCommands();
  useCommand('paste', () => setFront('import'));
  useCommand('palette', () => setFront('palette'));
  if (!settings.value) return null;
  if (place.page === 'present') {
    return (
      <Suspense fallback={null}>
        <pageOf.present />
        <Toasts />
      </Suspense>
    );
  }
  const Page = place.page === 'library' && !place.libraryId && !settings.value.welcomed ? FirstRun : pageOf[place.page];
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
        {front === 'import' && <ImportDialog isOpen onClose={() => setFront('none')} />}
        {front === 'palette' && <Palette onClose={() => setFront('none')} />}
        <GoOn onGoOn={() => navigate({ page: 'present' })} />
      </Suspense>
      <Toasts />
    </div>
  );
}
