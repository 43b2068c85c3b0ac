/** What stands in the window when the settings can't be used: why, and what to do. */
import { type Problem, problemText } from '../../shared/problem';
import { msg } from '../ui/messages';

export default function Refusal({ problem }: { problem: Problem }) {
  return <p className="needs-desktop">{problemText(problem, msg.problems)}</p>;
}
