/** The right column: the topic that results, what is to decide about it, and what is worth knowing. */
import { Info, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { Hang } from '../../ui/hang';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Change, Draft } from './draft';
import type { Outcome, Point } from './outcome';
import { PointRow } from './point-row';
import './result-column.css';
import { Specimen } from './specimen';
import { TopicFields } from './topic-fields';

const words = msg.importing;

interface Props {
  draft: Draft;
  outcome: Outcome;
  untitled: string;
  categories: readonly string[];
  /** The headline of a topic she has that is the same. */
  alreadyKept: string | null;
  change: (change: Change) => void;
  onJump: (line: number) => void;
}

/** The points that a field above them decides, and its place among these fields. */
const fieldFor: Partial<Record<Point['code'], string>> = {
  headlineMissing: '.topic-fields__headline',
  categoryMissing: '.topic-fields__category',
};

export function ResultColumn({ alreadyKept, onJump, ...fields }: Props) {
  const { outcome } = fields;
  const place = useRef<HTMLDivElement>(null);
  const toField = ({ code }: Point) => {
    const field = fieldFor[code];
    return field ? () => place.current?.querySelector<HTMLElement>(`${field} input`)?.focus() : undefined;
  };
  return (
    <>
      <Specimen outcome={outcome} />
      <TopicFields place={place} {...fields} />
      {outcome.toDecide.length > 0 && (
        <div>
          <Hang level={3} title={words.toDecide} right={words.decideLater} />
          <ul className="points">
            {outcome.toDecide.map((point) => (
              <PointRow key={point.key} point={point} isOpen onJump={onJump} onField={toField(point)} />
            ))}
          </ul>
        </div>
      )}
      <div>
        <Hang level={3} title={words.worthKnowing} />
        <ul className="points">
          {outcome.toKnow.map((point) => (
            <PointRow key={point.key} point={point} onJump={onJump} />
          ))}
          <li className={alreadyKept === null ? 'point' : 'point point--open'}>
            <Icon of={alreadyKept === null ? Info : TriangleAlert} />
            <span>{alreadyKept === null ? words.notACopy : words.alreadyKept(alreadyKept)}</span>
          </li>
        </ul>
      </div>
    </>
  );
}
