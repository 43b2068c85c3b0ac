/** Asks before a class goes, and offers to take it back afterwards. */
import type { SchoolClass } from '../../../shared/library/school-class';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { AskDialog } from '../../ui/ask-dialog';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

interface Props {
  shown: SchoolClass;
  saveNow: () => Promise<boolean>;
  onClose: () => void;
}

export function DeleteClass({ shown: { id, name, students }, saveNow, onClose }: Props) {
  const called = name || msg.classes.untitled;
  const remove = async () => {
    onClose();
    // What is written after the file is gone would bring it back.
    await saveNow();
    const removed = await call('class.remove', { classId: id });
    if (!removed.ok) return showToast(problemText(removed.problem, msg.problems));
    navigate({ page: 'classes' });
    showToast(msg.classes.deleted(called), { undo: () => void takeBack(id) });
  };
  return (
    <AskDialog
      title={msg.classes.deleteTitle(called)}
      isOpen
      keep={msg.classes.keepClass}
      act={msg.classes.deleteClass}
      onKeep={onClose}
      onAct={() => void remove()}
    >
      <p>{msg.classes.deleteText(students.length)}</p>
    </AskDialog>
  );
}

async function takeBack(classId: string): Promise<void> {
  const restored = await call('class.restore', { classId });
  if (!restored.ok) showToast(problemText(restored.problem, msg.problems));
}
