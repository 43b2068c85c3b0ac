/** Who has answered: the count, the way answers are taken, and the roster to tap. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Hang } from '../../ui/hang';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { AnswerPicker } from './answer-picker';
import { type Entry, takesAnswers } from './entry';
import { FindStudent } from './find-student-field';
import { RemoveSeat } from './remove-seat';
import { RosterGrid } from './roster-grid';
import './roster-part.css';
import { rosterRest, rosterTitle } from './roster-title';
import { SeatPanel } from './seat-panel';
import { seatName, seatSays } from './seat-words';
import type { PhoneActs } from './use-session';

export interface RosterPartProps {
  view: TeacherView;
  act: (action: Action) => void;
  phones: PhoneActs;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  namesHidden: boolean;
  onHideNames: () => void;
  /** Grows by one each time the teacher wants to find a student. */
  finding: number;
  /** The student whose answer is being taken, or who is looked at. */
  picked: string | null;
  onPick: (studentId: string | null) => void;
}

type Seat = TeacherView['seats'][number];
const hasPhone = ({ seatId }: Seat) => seatId !== null;

export function RosterPart(props: RosterPartProps) {
  const { view, entry, namesHidden, picked, onPick, phones } = props;
  const [removing, setRemoving] = useState<Seat | null>(null);
  const byName = takesAnswers(view) && entry === 'names';
  const seat = view.seats.find((one) => one.studentId === picked);
  const openEntry = takesAnswers(view) && view.seats.length > 0;
  return (
    <section className="roster-part">
      <RosterHead {...props} />
      {openEntry && <EntryPart {...props} seat={byName ? seat : undefined} onRemove={setRemoving} />}
      {takesAnswers(view) && entry === 'hands' && <p className="roster-part__note">{msg.live.handsNote}</p>}
      {seat && !byName && hasPhone(seat) && (
        <SeatPanel
          key={seat.studentId}
          seat={seat}
          name={seatName(seat, namesHidden)}
          says={seatSays(seat, {
            question: view.question,
            withAnswers: false,
            withPhones: true,
            hidden: namesHidden,
          })}
          onRemove={() => setRemoving(seat)}
          onDone={() => onPick(null)}
        />
      )}
      {view.seats.length > 0 && (
        <RosterGrid
          view={view}
          picked={seat?.studentId ?? null}
          namesHidden={namesHidden}
          canPick={(one) => byName || hasPhone(one)}
          onPick={onPick}
        />
      )}
      {removing && (
        <RemoveSeat
          seat={removing}
          name={seatName(removing, namesHidden)}
          onKeep={() => setRemoving(null)}
          onRemove={() => {
            if (removing.seatId !== null) phones.remove(removing.seatId);
            setRemoving(null);
            onPick(null);
          }}
        />
      )}
    </section>
  );
}

function RosterHead({ view, namesHidden, onHideNames }: RosterPartProps) {
  return (
    <Hang
      title={rosterTitle(view)}
      right={
        <span className="roster-part__right">
          {rosterRest(view, namesHidden)}
          {view.seats.length > 0 && (
            <IconButton
              label={namesHidden ? msg.live.showNames : msg.live.hideNames}
              icon={namesHidden ? Eye : EyeOff}
              keys={['N']}
              onPress={onHideNames}
            />
          )}
        </span>
      }
    />
  );
}

interface EntryPartProps extends RosterPartProps {
  seat: Seat | undefined;
  onRemove: (seat: Seat) => void;
}

function EntryPart({ view, act, entry, onEntry, finding, onPick, namesHidden, seat, onRemove }: EntryPartProps) {
  return (
    <div className="roster-part__entry">
      <Segmented
        label={msg.live.entry}
        options={[
          { value: 'names', label: msg.live.byName },
          { value: 'hands', label: msg.live.hands },
        ]}
        value={entry}
        onChange={onEntry}
      />
      {entry === 'names' && <FindStudent seats={view.seats} finding={finding} onFound={onPick} />}
      {seat && (
        <AnswerPicker
          key={seat.studentId}
          question={view.question}
          name={seatName(seat, namesHidden)}
          answer={seat.answer}
          isIn={seat.answered}
          onAnswer={(answer) => act({ do: 'answerFor', studentId: seat.studentId, answer })}
          onDone={() => onPick(null)}
          {...(hasPhone(seat) ? { onRemove: () => onRemove(seat), isGuest: seat.guest } : {})}
        />
      )}
    </div>
  );
}
