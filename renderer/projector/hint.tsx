/** How a question is answered, said at the foot of the wall while the answers are open. */
import type { Asked } from '../../shared/question/asked';
import { msg } from '../ui/messages';

export function Hint({ asked }: { asked: Asked }) {
  const said = hintOf(asked);
  return said === '' ? null : <span>{said}</span>;
}

function hintOf(asked: Asked): string {
  const { wall } = msg.live;
  switch (asked.form) {
    case 'choose':
      return asked.many ? wall.chooseMany : '';
    case 'match':
      return wall.matchHint;
    case 'order':
      return wall.orderHint;
    case 'gaps':
      return wall.gapsHint;
    case 'write':
    case 'number':
    case 'talk':
      return '';
  }
}
