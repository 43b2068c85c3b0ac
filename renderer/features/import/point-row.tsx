/** One thing to decide or to know; pressing it leads to its line, or to the field that decides it. */
import { Info, TriangleAlert } from 'lucide-react';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Point } from './outcome';
import { pointText } from './point-text';

interface Props {
  point: Point;
  isOpen?: boolean;
  onJump: (line: number) => void;
  /** To the field that decides it, where there is no line for it. */
  onField?: (() => void) | undefined;
}

export function PointRow({ point, isOpen = false, onJump, onField }: Props) {
  const { line } = point;
  const icon = <Icon of={isOpen ? TriangleAlert : Info} />;
  const text = point.code === 'newCategory' ? msg.importing.chooseCategory : pointText(point);
  const go = line === null ? onField : () => onJump(line);
  const name = isOpen ? 'point point--open' : 'point';
  if (!go)
    return (
      <li className={name}>
        {icon}
        <span>{text}</span>
      </li>
    );
  return (
    <li>
      <button type="button" className={name} onClick={go}>
        {icon}
        <span>{text}</span>
        {line !== null && <span className="point__line">{msg.importing.onLine(line)}</span>}
      </button>
    </li>
  );
}
