/** What can be done with several chosen topics at once: moving, copying and deleting them, with the way back. */
import { Copy, FileUp, FolderInput, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { askExport } from '../../desktop/exporting';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { type Carry, CarryDialog } from './carry-dialog';

interface Props {
  library: Library;
  topicIds: readonly string[];
  onDone: () => void;
}

export function ChosenTopics({ library, topicIds, onDone }: Props) {
  const words = msg.library;
  const [carry, setCarry] = useState<Carry | null>(null);
  const remove = async () => {
    onDone();
    await removeTopics(library.id, topicIds);
  };
  return (
    <div
      className="topic-list__filters topic-list__chosen"
      role="group"
      aria-label={words.chooseTopics(topicIds.length)}
    >
      <p role="status">{words.chooseTopics(topicIds.length)}</p>
      <IconButton
        label={words.moveTo}
        icon={FolderInput}
        isDisabled={library.readOnly}
        onPress={() => setCarry({ how: 'move', topicIds })}
      />
      <IconButton label={words.copyTo} icon={Copy} onPress={() => setCarry({ how: 'copy', topicIds })} />
      <IconButton
        label={words.exportIt}
        icon={FileUp}
        onPress={() => askExport({ what: { of: 'topics', libraryId: library.id, topicIds: [...topicIds] }, name: '' })}
      />
      <IconButton label={words.deleteMany} icon={Trash2} isDisabled={library.readOnly} onPress={() => void remove()} />
      <IconButton label={words.chooseOne} icon={X} onPress={onDone} />
      {carry && <CarryDialog carry={carry} from={library} onClose={() => setCarry(null)} />}
    </div>
  );
}

async function removeTopics(libraryId: string, topicIds: readonly string[]): Promise<void> {
  const removed: string[] = [];
  for (const topicId of topicIds) {
    const one = await call('topic.remove', { libraryId, topicId });
    if (one.ok) removed.push(topicId);
    else showToast(problemText(one.problem, msg.problems));
  }
  const takeBack = async () => {
    for (const topicId of removed) {
      const back = await call('topic.restore', { libraryId, topicId });
      if (!back.ok) showToast(problemText(back.problem, msg.problems));
    }
  };
  if (removed.length === topicIds.length) {
    showToast(msg.library.deletedMany(removed.length), { undo: () => void takeBack() });
  }
}
