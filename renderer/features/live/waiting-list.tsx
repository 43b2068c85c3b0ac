/** Who waits to be let in, one line each. */
import type { PhonesView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { PhoneActs } from './use-session';
import './waiting-list.css';

interface Props {
  waiting: PhonesView['waiting'];
  acts: PhoneActs;
}

export function WaitingList({ waiting, acts }: Props) {
  if (waiting.length === 0) return null;
  const words = msg.classroom.waiting;
  /** A second phone on a seat is never let in along with all the others. */
  const plain = waiting.filter(({ why }) => why === 'all');
  return (
    <section className="waiting-list" aria-label={words.title}>
      <Hang
        title={words.title}
        level={3}
        right={
          plain.length > 1 && (
            <Button kind="quiet" onPress={() => acts.letIn(plain.map(({ seatId }) => seatId))}>
              {words.letAllIn}
            </Button>
          )
        }
      />
      <ul>
        {waiting.map(({ seatId, name, why }) => (
          <li key={seatId}>
            <div>
              <b dir="auto">{name}</b>
              {why === 'taken' && <small>{words.taken}</small>}
            </div>
            <Button label={words.letInName(name)} onPress={() => acts.letIn([seatId])}>
              {words.letIn}
            </Button>
            <Button kind="quiet" label={words.removeName(name)} onPress={() => acts.remove(seatId)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
