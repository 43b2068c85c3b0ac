/** The field that finds a student by a few letters or the number; Enter takes the first one found. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { findStudents } from './find-student';

interface Props {
  seats: TeacherView['seats'];
  /** Grows by one each time F is pressed. */
  finding: number;
  onFound: (studentId: string) => void;
}

export function FindStudent({ seats, finding, onFound }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = findStudents(seats, typed);
  // The next vote brings a new field, which must not take the focus for an F of the vote before.
  const atFirst = useRef(finding);
  useEffect(() => {
    if (finding > atFirst.current) field.current?.focus();
  }, [finding]);

  const take = () => {
    const [first] = found;
    if (!first) return;
    setTyped('');
    onFound(first.studentId);
  };
  return (
    <div className="find-student">
      <Icon of={Search} />
      <input
        ref={field}
        data-find=""
        aria-label={msg.live.find}
        placeholder={msg.live.find}
        aria-keyshortcuts="F"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            setTyped('');
            field.current?.blur();
          }
        }}
      />
      {typed !== '' && (
        <span role="status">
          {found[0]
            ? msg.live.found(found[0].name || msg.live.seat(found[0].number), found.length)
            : msg.live.foundNone}
        </span>
      )}
    </div>
  );
}
