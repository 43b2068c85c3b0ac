/** Asks before a phone is sent away, since a guest's answers go with it. */
import type { TeacherView } from '../../../shared/live/teacher-view';
import { AskDialog } from '../../ui/ask-dialog';
import { msg } from '../../ui/messages';

interface Props {
  seat: TeacherView['seats'][number];
  name: string;
  onKeep: () => void;
  onRemove: () => void;
}

export function RemoveSeat({ seat, name, onKeep, onRemove }: Props) {
  const words = msg.classroom.seat;
  return (
    <AskDialog
      title={seat.guest ? words.removeGuestTitle(name) : words.removePhoneTitle(name)}
      isOpen
      keep={words.keep}
      act={seat.guest ? words.removeGuest : words.removePhone}
      onKeep={onKeep}
      onAct={onRemove}
    >
      <p>{seat.guest ? words.removeGuestText : words.removePhoneText}</p>
    </AskDialog>
  );
}
