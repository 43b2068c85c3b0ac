/** While everybody works at an own pace: how far each student is, and the class as a whole. */
import { WifiOff } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Hang } from '../../ui/hang';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import './pane.css';
import './practice-pane.css';
import { progressOf, questionsToAnswer, type Worker, workersOf } from './practice-progress';
import { seatName } from './seat-words';

interface Props {
  view: TeacherView;
  namesHidden: boolean;
}

export function PracticePane({ view, namesHidden }: Props) {
  const words = msg.playing.practice;
  const of = questionsToAnswer(view);
  const workers = workersOf(view);
  const { through, begun, answered, right } = progressOf(workers, of);
  return (
    <div className="pane">
      <h2 className="pane__title" dir="auto">
        {view.title}
      </h2>
      <p className="pane__lead" role="status">
        {begun === 0 ? words.none : words.through(through, workers.length)}{' '}
        {answered > 0 && words.rightSoFar(right, answered)}
      </p>
      {workers.length > 0 && (
        <section>
          <Hang title={words.class} right={msg.live.students(workers.length)} />
          <WorkTable workers={workers} of={of} namesHidden={namesHidden} />
        </section>
      )}
    </div>
  );
}

function WorkTable({ workers, of, namesHidden }: { workers: readonly Worker[]; of: number; namesHidden: boolean }) {
  const words = msg.playing.practice;
  return (
    <table className="practice-pane">
      <thead>
        <tr>
          <th scope="col">{words.student}</th>
          <th scope="col" colSpan={2}>
            {words.answered}
          </th>
          <th scope="col">{words.right}</th>
        </tr>
      </thead>
      <tbody>
        {workers.map(({ seat, answered, right }) => (
          <tr key={seat.studentId}>
            <th scope="row" dir="auto">
              {seatName(seat, namesHidden)}
              {seat.phone === 'away' && <Icon of={WifiOff} size={14} label={msg.classroom.seat.phoneAway} />}
            </th>
            <td className="practice-pane__bar" aria-hidden="true">
              <span>
                <i style={{ width: `${of > 0 ? (answered / of) * 100 : 0}%` }} />
              </span>
            </td>
            <td>{words.answeredOf(answered, of)}</td>
            <td>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
