/** The smart lists: kept with the settings, changed one at a time. */

import { problemText } from '../../../shared/problem';
import type { SmartList } from '../../../shared/search/query';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export interface SmartLists {
  lists: readonly SmartList[];
  isRead: boolean;
  /** Puts a list among the others, in place of one with its id; says whether it is kept. */
  keep: (list: SmartList) => Promise<boolean>;
  remove: (list: SmartList) => Promise<void>;
}

export function useSmartLists(): SmartLists {
  const settings = useCall('settings.read', null, ['settings.changed']);
  const lists = settings.value?.smartLists ?? [];
  const change = async (smartLists: SmartList[]): Promise<boolean> => {
    const changed = await call('settings.change', { smartLists });
    if (!changed.ok) showToast(problemText(changed.problem, msg.problems));
    return changed.ok;
  };
  return {
    lists,
    isRead: settings.value !== null,
    keep: (list) =>
      change(
        lists.some(({ id }) => id === list.id)
          ? lists.map((one) => (one.id === list.id ? list : one))
          : [...lists, list],
      ),
    remove: async (list) => {
      const before = [...lists];
      if (!(await change(lists.filter(({ id }) => id !== list.id)))) return;
      showToast(msg.search.removed(list.name), { undo: () => void change(before) });
    },
  };
}
