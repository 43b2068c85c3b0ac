/** The teacher's window: the desk with its pages, or, while a quiz runs, the presenter alone. */
import { Suspense } from 'react';
import { usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { Toasts } from '../ui/toast';
import { Desk } from './desk';
import { PageGuard } from './page-guard';
import { pageOf } from './pages';
import './teacher-app.css';
import { useGlobalKeys } from './use-global-keys';
import { useTheme } from './use-theme';

export function TeacherApp() {
  const place = usePlace();
  const settings = useCall('settings.read', null, ['settings.changed']).value;
  useTheme(settings?.theme ?? 'system');
  useGlobalKeys();
  if (!settings) return null;
  if (place.page !== 'present') return <Desk settings={settings} />;
  return (
    <PageGuard>
      <Suspense fallback={null}>
        <pageOf.present />
      </Suspense>
      <Toasts />
    </PageGuard>
  );
}
