/** How many have answered: a dot for every student, filled from the left and never in the order of the roster. */
import { msg } from '../ui/messages';

const mostDots = 60;

interface Props {
  answered: number;
  expected: number | null;
  /** Said beside the dots in place of how many answered. */
  text?: string;
}

export function Seats({ answered, expected, text }: Props) {
  if (expected === null) return answered === 0 ? null : <Count text={text ?? msg.live.wall.answeredAlone(answered)} />;
  return (
    <span className="wall-seats">
      {expected > 0 && expected <= mostDots && (
        <span className="wall-seats__dots" aria-hidden="true">
          {dots(answered, expected).map((dot) => (
            <i key={dot.seat} className={dot.in ? 'is-in' : ''} />
          ))}
        </span>
      )}
      <Count text={text ?? msg.live.wall.answered(answered, expected)} />
    </span>
  );
}

const dots = (answered: number, expected: number) =>
  Array.from({ length: expected }, (_, seat) => ({ seat, in: seat < answered }));
const Count = ({ text }: { text: string }) => <span className="wall-seats__count">{text}</span>;
