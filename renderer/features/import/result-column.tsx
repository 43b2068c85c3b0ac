/** The right column: the topic that results, what is to decide about it, and what is worth knowing. */
import { Info, TriangleAlert } from 'lucide-react';
import { Hang } from '../../ui/hang';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { Change, Draft } from './draft';
import type { Outcome } from './outcome';
import { PointRow } from './point-row';
import './result-column.css';
import { Specimen } from './specimen';

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

export function ResultColumn({ draft, outcome, untitled, categories, alreadyKept, change, onJump }: Props) {
  const choose = categories.length > 0 && (
    <MenuButton
      label={words.choose}
      items={categories.map((id) => ({ id, label: id }))}
      onAction={(category) => change({ do: 'category', category })}
    />
  );
  return (
    <>
      <Specimen outcome={outcome} />
      {outcome.lacksHeadline && (
        <TextField
          label={words.headline}
          hint={words.headlineHint(untitled)}
          value={draft.headline}
          onChange={(text) => change({ do: 'headline', text })}
          serif
        />
      )}
      {outcome.toDecide.length > 0 && (
        <div>
          <Hang level={3} title={words.toDecide} right={words.decideLater} />
          <ul className="points">
            {outcome.toDecide.map((point) => (
              <PointRow
                key={point.key}
                point={point}
                isOpen
                onJump={onJump}
                way={point.code === 'categoryMissing' && choose}
              />
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
