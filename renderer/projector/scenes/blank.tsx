/** The plain board; a small mark in the corner tells the teacher that it is blank on purpose. */
import { Mark } from '../../ui/mark';
import { msg } from '../../ui/messages';

export function Blank() {
  return (
    <h1 className="wall-blank" aria-label={msg.live.wall.blank}>
      <Mark size={56} />
    </h1>
  );
}
