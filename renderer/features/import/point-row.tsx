/** One thing to decide or to know; pressing it leads to its line. */
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Point } from './outcome';
import { pointText } from './point-text';

interface Props {
  point: Point;
  isOpen?: boolean;
  onJump: (line: number) => void;
  /** What decides it here, where there is no line for it. */
  way?: ReactNode;
}

export function PointRow({ point, isOpen = false, onJump, way }: Props) {
  const { line } = point;
  const icon = <Icon of={isOpen ? TriangleAlert : Info} />;
  const text = point.code === 'newCategory' ? msg.importing.chooseCategory : pointText(point);
  if (line === null)
    return (
      <li className={isOpen ? 'point point--open' : 'point'}>
        {icon}
        <span>{text}</span>
        {way}
      </li>
    );
  return (
    <li>
      <button type="button" className={isOpen ? 'point point--open' : 'point'} onClick={() => onJump(line)}>
        {icon}
        <span>{text}</span>
        <span className="point__line">{msg.importing.onLine(line)}</span>
      </button>
    </li>
  );
}
