/** All question sets, the latest first; Enter opens one. */
import { Ellipsis, FileText, Plus, Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import type { QuestionSet } from '../../../shared/library/question-set';
import { totalsOf } from '../../../shared/library/set-totals';
import { problemText } from '../../../shared/problem';
import { runCommand } from '../../desktop/commands';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { momentDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { SetAside } from '../../ui/set-aside';
import { showToast } from '../../ui/toast';
import { Toolbar } from '../../ui/toolbar';

export function SetList() {
  const sets = useCall('set.list', null, ['set.changed']);
  const aside = useCall('set.setAside', null, ['set.changed']);
  const latestFirst = [...(sets.value ?? [])].sort((a, b) => b.changedAt - a.changedAt);
  return (
    <main className="set-list">
      <Toolbar>
        <h1 className="set-list__name">{msg.assemble.title}</h1>
        <Button icon={Plus} onPress={() => runCommand('newSet')}>
          {msg.assemble.newSet}
        </Button>
      </Toolbar>
      {sets.problem && <Notice tone="danger">{problemText(sets.problem, msg.problems)}</Notice>}
      <SetAside files={aside.value ?? []} />
      {sets.value?.length === 0 && <EmptyState title={msg.assemble.emptyTitle} text={msg.assemble.emptyText} />}
      {latestFirst.length > 0 && (
        <GridList
          aria-label={msg.assemble.title}
          className="set-list__rows"
          items={latestFirst}
          onAction={(key) => navigate({ page: 'sets', setId: String(key) })}
        >
          {(set) => <SetLine set={set} />}
        </GridList>
      )}
    </main>
  );
}

function SetLine({ set }: { set: QuestionSet }) {
  const totals = totalsOf(set);
  const title = set.title || msg.assemble.untitled;
  return (
    <GridListItem id={set.id} textValue={title} className="set-list__row">
      <div>
        <h2 dir="auto">{title}</h2>
        <p className="set-list__meta">
          <span>{msg.assemble.questions(totals.questions)}</span>
          <span>{msg.assemble.points(totals.points)}</span>
          <span>{msg.assemble.minutes(totals.minutes)}</span>
          {set.changedAt > 0 && <span>{msg.assemble.changed(momentDay(set.changedAt))}</span>}
        </p>
      </div>
      <MenuButton
        label={msg.assemble.moreOf(title)}
        icon={Ellipsis}
        items={[
          { id: 'handout', label: msg.assemble.handout, icon: FileText, isDisabled: set.items.length === 0 },
          { id: 'delete', label: msg.assemble.removeSet, icon: Trash2 },
        ]}
        onAction={(id) =>
          id === 'delete' ? void removeSet(set.id, title) : navigate({ page: 'handouts', setId: set.id })
        }
      />
    </GridListItem>
  );
}

async function removeSet(setId: string, title: string): Promise<void> {
  const removed = await call('set.remove', { setId });
  if (!removed.ok) return showToast(problemText(removed.problem, msg.problems));
  showToast(msg.assemble.removedSet(title), { undo: () => void takeBack(setId) });
}

async function takeBack(setId: string): Promise<void> {
  const restored = await call('set.restore', { setId });
  if (!restored.ok) showToast(problemText(restored.problem, msg.problems));
}
