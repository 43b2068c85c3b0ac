/** The deleted things in a table: what each was, where, and since when it is in the bin. */
import { FileText, ListOrdered, type LucideIcon, Trash2, Undo2, Users } from 'lucide-react';
import type { BinEntry } from '../../../shared/library/bin';
import { Button } from '../../ui/button';
import { momentDay, timeText } from '../../ui/dates';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';

const words = msg.library.bin;
const icons: Record<BinEntry['sort'], LucideIcon> = { topic: FileText, set: ListOrdered, class: Users };

interface Props {
  entries: readonly BinEntry[];
  onRestore: (entry: BinEntry) => void;
  onErase: (entry: BinEntry) => void;
}

export function BinTable({ entries, onRestore, onErase }: Props) {
  return (
    <table className="bin-table" aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row
            key={`${entry.sort} ${entry.libraryId} ${entry.id}`}
            entry={entry}
            onRestore={() => onRestore(entry)}
            onErase={() => onErase(entry)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, onRestore, onErase }: { entry: BinEntry; onRestore: () => void; onErase: () => void }) {
  const title = entry.title || msg.library.untitled;
  return (
    <tr>
      <th scope="row" dir="auto">
        {title}
      </th>
      <td>
        <span className="bin-table__sort">
          <Icon of={icons[entry.sort]} size={14} />
          {words.sorts[entry.sort]}
        </span>
        {entry.libraryName && (
          <span className="bin-table__library" dir="auto">
            {entry.libraryName}
          </span>
        )}
      </td>
      <td className="bin-table__when">{`${momentDay(entry.removedAt)}, ${timeText(entry.removedAt)}`}</td>
      <td className="bin-table__acts">
        {entry.readOnly ? (
          <span className="bin-table__library">{words.readOnly}</span>
        ) : (
          <>
            <Button kind="quiet" icon={Undo2} label={words.restoreIt(title)} onPress={onRestore}>
              {words.restore}
            </Button>
            <Button kind="quiet" icon={Trash2} label={words.eraseIt(title)} onPress={onErase}>
              {words.eraseHere}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
