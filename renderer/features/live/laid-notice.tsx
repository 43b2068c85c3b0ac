/** Says what lies over the scene on the wall, and takes it away. */
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';

export function LaidNotice({ view: { over }, act }: { view: TeacherView; act: (action: Action) => void }) {
  if (over === null) return null;
  const takeAway = { label: msg.playing.over.takeAway, onPress: () => act({ do: 'lay', over: null }) };
  return (
    <Notice tone="info" action={takeAway}>
      {msg.playing.over[over]}
    </Notice>
  );
}
