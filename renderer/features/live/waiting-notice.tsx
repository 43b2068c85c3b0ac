/** While a question is on: a calm line that says how many phones wait; in the lobby they are listed. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';

export function WaitingNotice({ view, onShow }: { view: TeacherView; onShow: () => void }) {
  const words = msg.classroom.waiting;
  const waiting = view.phones?.waiting.length ?? 0;
  if (waiting === 0 || view.phase === 'lobby' || view.phase === 'finished') return null;
  return (
    <Notice tone="info" action={{ label: words.show, onPress: onShow }}>
      {words.notice(waiting)}
    </Notice>
  );
}
