/** The teacher's window: title bar, sidebar and the page; a running quiz takes the whole window. */
import { lazy, Suspense, useState } from 'react';
import { navigate, usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { useCommand } from '../desktop/commands';
import { Toasts } from '../ui/toast';
import { GoOn } from './go-on';
import { FirstRun, ImportDialog, pageOf } from './pages';
import { Sidebar } from './sidebar';
import './teacher-app.css';
import { TitleBar } from './title-bar';
import { useAppCommands } from './use-app-commands';
import { useGlobalKeys } from './use-global-keys';
import { useTheme } from './use-theme';

const Palette = lazy(() => import('./palette'));

export function TeacherApp() {
  const place = usePlace();
  const settings = useCall('settings.read', null, ['settings.changed']);
  const [front, setFront] = useState<'none' | 'import' | 'palette'>('none');
  useTheme(settings.value?.theme ?? null);
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
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </div>
      </div>
      <Suspense fallback={null}>
        {front === 'import' && <ImportDialog isOpen onClose={() => setFront('none')} />}
        {front === 'palette' && <Palette onClose={() => setFront('none')} />}
      </Suspense>
      <GoOn onGoOn={() => navigate({ page: 'present' })} />
      <Toasts />
    </div>
  );
}
