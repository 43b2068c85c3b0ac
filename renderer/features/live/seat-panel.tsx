/** What is known of one student while no answer is taken, and the way to send the phone away. */
import { UserX, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';

interface Props {
  seat: TeacherView['seats'][number];
  name: string;
  says: string;
  onRemove: () => void;
  onDone: () => void;
}

export function SeatPanel({ seat, name, says, onRemove, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const words = msg.classroom.seat;
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className="answer-picker seat-panel"
      role="dialog"
      aria-label={words.actions(name)}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p dir="auto">{says}</p>
      <Button icon={UserX} onPress={onRemove}>
        {seat.guest ? words.removeGuest : words.removePhone}
      </Button>
      <IconButton label={msg.app.close} icon={X} onPress={onDone} />
    </div>
  );
}
