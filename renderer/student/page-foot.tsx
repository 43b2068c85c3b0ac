/** The foot of the page: whether it is connected, and whose seat this is. */
import { Icon } from './icon';
import type { PhoneState } from './state/phone-state';
import { words } from './words';

export function PageFoot({ state: { place, isOpen, name, group, points } }: { state: PhoneState }) {
  if (place !== 'seated' && place !== 'waiting') return null;
  return (
    <footer class="ph-foot">
      <span>
        <Icon of={isOpen ? 'wifi' : 'wifiOff'} /> {isOpen ? words.link.connected : words.link.lost}
      </span>
      {points !== null && <span>{words.question.points(points)}</span>}
      <span dir="auto">
        {name}
        {group !== null && `, ${words.door.group(group)}`}
      </span>
    </footer>
  );
}
