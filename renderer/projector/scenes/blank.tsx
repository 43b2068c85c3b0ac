/** The plain board; a small mark in the corner tells the teacher that it is blank on purpose. */
import { Mark } from '../../ui/mark';

export function Blank() {
  return (
    <div className="wall-blank">
      <Mark size={56} />
    </div>
  );
}
