/** The bin: everything that was deleted, with its date, to bring back or to delete for good. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { BinEntry } from '../../../shared/library/bin';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { AskDialog } from '../../ui/ask-dialog';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { showToast } from '../../ui/toast';
import { Toolbar } from '../../ui/toolbar';
import './bin-page.css';
import { BinTable } from './bin-table';

const words = msg.library.bin;

export default function BinPage() {
  const bin = useCall('bin.list', null, ['library.changed', 'set.changed', 'class.changed']);
  const [asked, setAsked] = useState<readonly BinEntry[]>([]);
  if (bin.problem) return <Notice tone="danger">{problemText(bin.problem, msg.problems)}</Notice>;
  const entries = bin.value ?? [];
  const erasable = entries.filter((entry) => !entry.readOnly);
  const restore = async (entry: BinEntry) => {
    const restored = await call('bin.restore', { sort: entry.sort, libraryId: entry.libraryId, id: entry.id });
    showToast(restored.ok ? words.restored(entry.title) : problemText(restored.problem, msg.problems));
    bin.reload();
  };
  const erase = async () => {
    setAsked([]);
    const erased = await call(
      'bin.erase',
      asked.map(({ sort, libraryId, id }) => ({ sort, libraryId, id })),
    );
    const problem = erased.ok ? erased.value.failed[0] : erased.problem;
    showToast(problem ? problemText(problem, msg.problems) : words.erased(asked.length));
    bin.reload();
  };
  const [only] = asked;
  return (
    <main className="bin-page">
      <Toolbar>
        <h1 className="bin-page__title">{words.title}</h1>
        {erasable.length > 0 && (
          <Button icon={Trash2} onPress={() => setAsked(erasable)}>
            {words.empty}
          </Button>
        )}
      </Toolbar>
      {bin.value && entries.length === 0 ? (
        <div className="bin-page__empty">
          <EmptyState title={words.emptyTitle} text={words.emptyText} />
        </div>
      ) : (
        <div className="bin-page__body">
          <p className="bin-page__text">{words.text}</p>
          <BinTable
            entries={entries}
            onRestore={(entry) => void restore(entry)}
            onErase={(entry) => setAsked([entry])}
          />
        </div>
      )}
      {only && (
        <AskDialog
          title={asked.length === 1 ? words.askOne(only.title || msg.library.untitled) : words.askAll(asked.length)}
          isOpen
          keep={asked.length === 1 ? words.keep : words.keepAll}
          act={words.erase}
          onKeep={() => setAsked([])}
          onAct={() => void erase()}
        >
          {words.askText}
        </AskDialog>
      )}
    </main>
  );
}
