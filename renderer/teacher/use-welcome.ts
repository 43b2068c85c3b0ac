/** The welcome page has been left for good when a library was opened. */
import { useEffect } from 'react';
import type { Settings } from '../../shared/settings/settings';
import { call } from '../desktop/desktop';
import { usePlace } from '../desktop/navigation';

export function useWelcome(settings: Settings | null): void {
  const place = usePlace();
  const isLeft = settings !== null && !settings.welcomed && 'libraryId' in place;
  useEffect(() => {
    if (isLeft) void call('settings.change', { welcomed: true });
  }, [isLeft]);
}
