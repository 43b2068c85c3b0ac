/** Sets the theme of the page: as the teacher chose, or as the computer is. */
import { useLayoutEffect } from 'react';
import type { Settings } from '../../shared/settings/settings';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const apply = () => {
      const evening = theme === 'evening' || (theme === 'system' && dark.matches);
      document.documentElement.dataset.theme = evening ? 'evening' : 'paper';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
