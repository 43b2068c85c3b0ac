/** After the quiz: it is saved, and the way back; the dock has the way to the results. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import type { Place } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import './pane.css';

interface Props {
  view: TeacherView;
  onLeave: (place: Place) => void;
}

export function FinishedPane({ view, onLeave }: Props) {
  const asked = view.questions.filter((question) => question.asked).length;
  return (
    <div className="pane pane--middle">
      <h2 className="pane__title">{msg.live.finishedTitle}</h2>
      <p className="pane__lead">{msg.live.finishedText(asked, view.questions.length, view.className)}</p>
      <div className="pane__buttons">
        <Button size="large" onPress={() => onLeave({ page: 'sets' })}>
          {msg.live.toSets}
        </Button>
      </div>
    </div>
  );
}
