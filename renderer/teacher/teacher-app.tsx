/** The teacher's window: the desk with its pages, or, while a quiz runs, the presenter alone. */
import { lazy, Suspense } from 'react';
import { usePlace } from '../desktop/navigation';
import { useCall } from '../desktop/use-call';
import { Desk } from './desk';
import { PageGuard } from './page-guard';
import { pageOf } from './pages';
import './teacher-app.css';
import { useGlobalKeys } from './use-global-keys';
import { useTheme } from './use-theme';

const Refusal = lazy(() => import('./refusal'));

export function TeacherApp() {
  const place = usePlace();
  const { value: settings, problem } = useCall('settings.read', null, ['settings.changed']);
  useTheme(settings?.theme ?? 'system');
  useGlobalKeys();
  if (!settings) return <Suspense fallback={null}>{problem && <Refusal problem={problem} />}</Suspense>;
  if (place.page !== 'present') return <Desk settings={settings} />;
  return (
    <PageGuard>
      <Suspense fallback={null}>
        <pageOf.present />
      </Suspense>
    </PageGuard>
  );
}
