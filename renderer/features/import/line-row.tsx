/** One line of the text: its number, its role as a button that opens the menu, its words, and what to decide about it. */
import { Check, ChevronDown } from 'lucide-react';
import { memo } from 'react';
import type { LinePlace } from '../../../shared/import/line-places';
import type { PastedLine } from '../../../shared/import/pasted-line';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Change } from './draft';
import { LineFix } from './line-fix';
import type { Point } from './outcome';
import { roleLabel } from './role-label';

const words = msg.importing;

interface Props {
  line: PastedLine;
  /** Of its place, so that a row is drawn again only when it changes. */
  ordinal: number;
  joined: boolean;
  markedRight: boolean;
  /** Tab leads to this line; the arrows go on from it. */
  isCurrent: boolean;
  isOpen: boolean;
  points: readonly Point[] | undefined;
  categories: readonly string[];
  nearCategory: string | null;
  act: (change: Change, line: number) => void;
}

export const LineRow = memo(function LineRow({
  line,
  ordinal,
  joined,
  markedRight,
  isCurrent,
  isOpen,
  points,
  ...fixing
}: Props) {
  const label = roleLabel(line.role, ordinal);
  return (
    <li className={`line line--${line.role}${points ? ' line--open' : ''}`} data-line={line.number}>
      <span className="line__number">{line.number}</span>
      <button
        type="button"
        className="line__role"
        tabIndex={isCurrent ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={words.changeRole(line.number, label)}
        data-role-of={line.number}
      >
        {label}
        <Icon of={ChevronDown} size={12} />
      </button>
      <div className="line__words">
        <p dir="auto">
          <span className="line__text">{line.text}</span>
          <LineNote line={line} joined={joined} markedRight={markedRight} />
        </p>
        {points?.map((point) => (
          <LineFix key={point.key} point={point} line={line.number} {...fixing} />
        ))}
      </div>
    </li>
  );
});

function LineNote({ line, joined, markedRight }: Pick<LinePlace, 'joined' | 'markedRight'> & { line: PastedLine }) {
  const { reason } = line;
  if (reason)
    return (
      <span className="line__note">
        {reason.code === 'repeats' ? words.repeats(reason.line) : words.reasons[reason.code]}
      </span>
    );
  if (joined) return <span className="line__note">{words.joinedAbove}</span>;
  if (line.kind) return <span className="line__note">{words.comesInAs(line.kind)}</span>;
  if (!markedRight) return null;
  return (
    <span className="line__right">
      <Icon of={Check} size={14} />
      {words.markedRight}
    </span>
  );
}
