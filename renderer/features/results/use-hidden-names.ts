/** Whether names are hidden on this laptop: a switch of the page, and the N key. */
import { useState } from 'react';
import { usePageKeys } from '../../ui/use-page-keys';

export function useHiddenNames(): { hidden: boolean; toggle: () => void } {
  const [hidden, setHidden] = useState(false);
  const toggle = (): void => setHidden((was) => !was);
  usePageKeys({ n: toggle });
  return { hidden, toggle };
}
