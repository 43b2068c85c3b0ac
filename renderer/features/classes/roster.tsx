/** The roster: a number and a name for each student; Enter in a name goes on to the next, and from the last to a new one. */
import { UserPlus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { SchoolClass, Student } from '../../../shared/library/school-class';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { showToast } from '../../ui/toast';
import { changeStudent, putBack, sharedNumber, withoutStudent, withStudents } from './roster-steps';
import { StudentRow } from './student-row';

interface Props {
  shown: SchoolClass;
  change: (step: (now: SchoolClass) => SchoolClass, mark: string | null) => void;
}

export function Roster({ shown, change }: Props) {
  const { students } = shown;
  const table = useRef<HTMLTableElement>(null);
  const goTo = useFocusOnName(table);
  const add = () => {
    const id = crypto.randomUUID();
    goTo(id);
    change((now) => withStudents(now, [''], [id]), null);
  };
  const remove = (student: Student, at: number) => {
    goTo((students[at + 1] ?? students[at - 1])?.id);
    change((now) => withoutStudent(now, student.id), null);
    showToast(msg.classes.removedStudent(student.name), {
      undo: () => change((now) => putBack(now, student, at), null),
    });
  };
  const goOn = (at: number) => {
    const next = students[at + 1];
    if (next) goTo(next.id);
    else if (students[at]?.name) add();
  };
  const twice = sharedNumber(shown);
  return (
    <section className="roster" aria-label={msg.classes.roster}>
      <Hang title={msg.classes.roster} level={3} right={msg.classes.students(students.length)} />
      {students.length === 0 && <p className="roster__nobody">{msg.classes.nobody}</p>}
      {students.length > 0 && (
        <table className="roster__table" ref={table}>
          <thead>
            <tr>
              <th scope="col" className="roster__number">
                {msg.classes.number}
              </th>
              <th scope="col">{msg.classes.studentName}</th>
              <th scope="col" className="roster__time">
                {msg.classes.time}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {students.map((student, at) => (
              <StudentRow
                key={student.id}
                student={student}
                onChange={(next, mark) =>
                  change((now) => changeStudent(now, student.id, next), `${mark} ${student.id}`)
                }
                onRemove={() => remove(student, at)}
                onEnter={() => goOn(at)}
              />
            ))}
          </tbody>
        </table>
      )}
      {twice !== null && <Notice tone="warn">{msg.classes.sameNumber(twice)}</Notice>}
      <div className="roster__foot">
        <Button kind="quiet" icon={UserPlus} onPress={add}>
          {msg.classes.addStudent}
        </Button>
        <p>{msg.classes.privacy}</p>
      </div>
    </section>
  );
}

/** Puts the focus on a student's name once it is drawn, and in sight. */
function useFocusOnName(table: RefObject<HTMLTableElement | null>): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  const find = () => {
    const field = table.current?.querySelector<HTMLInputElement>(
      `[data-student="${wanted.current}"] .roster__name input`,
    );
    if (!wanted.current || !field) return;
    field.focus();
    field.select();
    wanted.current = undefined;
  };
  useEffect(find);
  return (id) => {
    wanted.current = id;
    queueMicrotask(find);
  };
}
