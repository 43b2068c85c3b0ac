/** What is done to a topic more rarely: deleting it, with the way back. */
import { Ellipsis, Trash2 } from 'lucide-react';
import type { Library } from '../../../shared/library/library-list';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export function TopicMenu({ library, topic }: { library: Library; topic: Topic }) {
  const place = { libraryId: library.id, topicId: topic.id };
  const remove = async () => {
    const removed = await call('topic.remove', place);
    if (removed.ok) showToast(msg.library.deleted(topic.headline), { undo: () => void call('topic.restore', place) });
    else showToast(problemText(removed.problem, msg));
  };
  return (
    <MenuButton
      label={msg.library.more}
      icon={Ellipsis}
      items={[{ id: 'delete', label: msg.library.deleteTopic, icon: Trash2, isDisabled: library.readOnly }]}
      onAction={() => void remove()}
    />
  );
}
