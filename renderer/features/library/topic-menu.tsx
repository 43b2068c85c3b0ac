/** What is done to a topic more rarely: moving, copying and deleting it, with the way back. */
import { Copy, Ellipsis, FileUp, FolderInput, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { askExport } from '../../desktop/exporting';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { type Carry, CarryDialog } from './carry-dialog';

export function TopicMenu({ library, topic }: { library: Library; topic: Topic }) {
  const [carry, setCarry] = useState<Carry | null>(null);
  const place = { libraryId: library.id, topicId: topic.id };
  const remove = async () => {
    const removed = await call('topic.remove', place);
    if (removed.ok) showToast(msg.library.deleted(topic.headline), { undo: () => void takeBack() });
    else showToast(problemText(removed.problem, msg.problems));
  };
  const takeBack = async () => {
    const restored = await call('topic.restore', place);
    if (!restored.ok) showToast(problemText(restored.problem, msg.problems));
  };
  return (
    <>
      <MenuButton
        label={msg.library.more}
        icon={Ellipsis}
        items={[
          { id: 'move', label: msg.library.moveTo, icon: FolderInput, isDisabled: library.readOnly },
          { id: 'copy', label: msg.library.copyTo, icon: Copy },
          { id: 'export', label: msg.library.exportIt, icon: FileUp },
          { id: 'delete', label: msg.library.deleteTopic, icon: Trash2, isDisabled: library.readOnly },
        ]}
        onAction={(id) => {
          if (id === 'move' || id === 'copy') setCarry({ how: id, topicIds: [topic.id] });
          else if (id === 'export')
            askExport({ what: { of: 'topics', libraryId: library.id, topicIds: [topic.id] }, name: topic.headline });
          else void remove();
        }}
      />
      {carry && <CarryDialog carry={carry} from={library} onClose={() => setCarry(null)} />}
    </>
  );
}
