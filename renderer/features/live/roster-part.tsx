/** Who has answered: the count, the way answers are taken, and the roster to tap. */
import { Eye, EyeOff } from 'lucide-react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Hang } from '../../ui/hang';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { AnswerPicker } from './answer-picker';
import { type Entry, takesAnswers, turnoutOf } from './entry';
import { FindStudent } from './find-student-field';
import { RosterGrid } from './roster-grid';
import './roster-part.css';

export interface RosterPartProps {
  view: TeacherView;
  act: (action: Action) => void;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  namesHidden: boolean;
  onHideNames: () => void;
  /** Grows by one each time the teacher wants to find a student. */
  finding: number;
  /** The student whose answer is being taken. */
  picked: string | null;
  onPick: (studentId: string | null) => void;
}

export function RosterPart(props: RosterPartProps) {
  const { view, act, entry, onEntry, namesHidden, onHideNames, finding, picked, onPick } = props;
  const talks = view.question.answer.form === 'talk';
  const open = takesAnswers(view);
  const byName = open && entry === 'names';
  const seat = byName ? view.seats.find((one) => one.studentId === picked) : undefined;
  const called = view.seats.find((one) => one.studentId === view.called);
  const nameOf = (one: TeacherView['seats'][number]) => seatName(one, namesHidden);
  return (
    <section className="roster-part">
      <Hang
        title={talks ? msg.live.theClass : titleOf(view)}
        right={
          <span className="roster-part__right">
            {restText(view, called && nameOf(called))}
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
      {open && view.seats.length > 0 && (
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
          {byName && <FindStudent seats={view.seats} finding={finding} onFound={onPick} />}
          {seat && (
            <AnswerPicker
              key={seat.studentId}
              question={view.question}
              name={nameOf(seat)}
              answer={seat.answer}
              onAnswer={(answer) => act({ do: 'answerFor', studentId: seat.studentId, answer })}
              onDone={() => onPick(null)}
            />
          )}
        </div>
      )}
      {open && entry === 'hands' && <p className="roster-part__note">{msg.live.handsNote}</p>}
      {view.seats.length > 0 && (
        <RosterGrid
          seats={view.seats}
          called={view.called}
          picked={seat?.studentId ?? null}
          question={view.question}
          shows={talks ? 'names' : 'answers'}
          nameOf={nameOf}
          onPick={byName ? onPick : null}
        />
      )}
    </section>
  );
}

/** A student who left the class has no name and keeps the seat. */
export const seatName = (seat: { name: string; number: number }, hidden: boolean): string =>
  hidden || seat.name === '' ? msg.live.seat(seat.number) : seat.name;

function titleOf(view: TeacherView): string {
  const { answered, expected, tooMany } = turnoutOf(view);
  return expected === null || tooMany
    ? msg.live.wall.answeredAlone(answered)
    : msg.live.wall.answered(answered, expected);
}

function restText({ votes, expected, phase }: TeacherView, called: string | undefined): string | undefined {
  if (called) return msg.live.called(called);
  const toCome = (expected ?? 0) - (votes.at(-1)?.answered ?? 0);
  return (phase === 'asking' || phase === 'closed') && toCome > 0 && votes.length > 0
    ? msg.live.toCome(toCome)
    : undefined;
}
