/** Before the quiz: what will be asked, who is in the class, and how the answers come in. */

import type { TeacherView } from '../../../shared/live/teacher-view';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import './pane.css';
import { seatName } from './roster-part';

export function LobbyPane({ view, namesHidden }: { view: TeacherView; namesHidden: boolean }) {
  return (
    <div className="pane">
      <h2 className="pane__title" dir="auto">
        {view.title}
      </h2>
      <p className="pane__lead">
        {view.seats.length > 0 ? msg.live.lobbyNames(view.className, view.seats.length) : msg.live.lobbyHands}
      </p>
      <div className="pane__columns">
        <section>
          <Hang title={msg.live.questions} right={String(view.questions.length)} />
          <ol className="pane__questions">
            {numbered(view.questions).map((question) => (
              <li key={`${question.number} ${question.stem}`} dir="auto">
                <RichText of={question.stem} inline />
              </li>
            ))}
          </ol>
        </section>
        {view.seats.length > 0 && (
          <section>
            <Hang title={msg.live.theClass} right={msg.live.students(view.seats.length)} />
            <ul className="pane__roster">
              {view.seats.map((seat) => (
                <li key={seat.studentId} dir="auto">
                  {seatName(seat, namesHidden)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

const numbered = (questions: TeacherView['questions']) =>
  questions.map((question, index) => ({ ...question, number: index + 1 }));
