/** Reads one question set and opens it to work on; says so when it is gone. */
import { problemText } from '../../../shared/problem';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { SetDesk } from './set-desk';

export function OpenedSet({ setId, startsAtOnce }: { setId: string; startsAtOnce: boolean }) {
  const sets = useCall('set.list', null, []);
  if (sets.problem) return <Notice tone="danger">{problemText(sets.problem, msg.problems)}</Notice>;
  if (!sets.value) return null;
  const set = sets.value.find((one) => one.id === setId);
  if (set) return <SetDesk opened={set} startsAtOnce={startsAtOnce} />;
  return (
    <main className="set-list">
      <EmptyState
        title={msg.assemble.goneTitle}
        text={msg.assemble.goneText}
        action={<Button onPress={() => navigate({ page: 'sets' })}>{msg.assemble.allSets}</Button>}
      />
    </main>
  );
}
