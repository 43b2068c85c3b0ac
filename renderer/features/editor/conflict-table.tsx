/** Two versions of a topic side by side: each part that differs with its words marked, and a choice between the two. */
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { type Change, rightSign } from './conflict-changes';
import './conflict-dialog.css';
import { partKey } from './conflict-merge';
import { type Piece, wordDiff } from './word-diff';

const words = msg.library.conflict;

interface Props {
  changes: readonly Change[];
  /** The keys of the parts that are taken from theirs. */
  taken: ReadonlySet<string>;
  onChoose: (key: string, isTheirs: boolean) => void;
}

export function ConflictTable({ changes, taken, onChoose }: Props) {
  return (
    <div className="conflict-box">
      <p className="conflict__text">{changes.length === 0 ? words.nothingDiffers : words.text}</p>
      {changes.length > 0 && (
        <table className="conflict">
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.mine}</th>
              <th scope="col">{words.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Row key={partKey(change.which)} change={change} taken={taken} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ change, taken, onChoose }: { change: Change } & Omit<Props, 'changes'>) {
  const key = partKey(change.which);
  const isTheirs = taken.has(key);
  const [mine, theirs] = wordDiff(change.mine ?? '', change.theirs ?? '');
  return (
    <tr>
      <th scope="row">{change.part}</th>
      <Version
        group={key}
        label={words.takeMineOf(change.part)}
        pieces={mine}
        isAlone={theirs.length === 0}
        isChosen={!isTheirs}
        onChoose={() => onChoose(key, false)}
      />
      <Version
        group={key}
        label={words.takeTheirsOf(change.part)}
        pieces={theirs}
        isAlone={mine.length === 0}
        isChosen={isTheirs}
        onChoose={() => onChoose(key, true)}
      />
    </tr>
  );
}

interface VersionProps {
  group: string;
  label: string;
  pieces: readonly Piece[];
  /** The other version does not have the part. */
  isAlone: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function Version({ group, label, pieces, isAlone, isChosen, onChoose }: VersionProps) {
  // Beside a part that is not there every word differs: the marks would tell nothing.
  const placed = pieces.map((piece, place) => ({ ...piece, place }));
  return (
    <td className={isChosen ? 'is-chosen' : undefined}>
      <label>
        <input type="radio" name={group} aria-label={label} checked={isChosen} onChange={onChoose} />
        <span dir="auto" className={pieces.length === 0 ? 'conflict__none' : undefined}>
          {pieces.length === 0 && words.nothing}
          {placed.map(({ text, differs, place }) =>
            differs && !isAlone ? (
              <mark key={place}>
                <Words text={text} />
              </mark>
            ) : (
              <span key={place}>
                <Words text={text} />
              </span>
            ),
          )}
        </span>
      </label>
    </td>
  );
}

/** Its right options with the check that they have everywhere else. */
function Words({ text }: { text: string }) {
  const [before = '', ...behind] = text.split(rightSign);
  const runs = behind.map((run, place) => ({ run, place }));
  return (
    <>
      {before}
      {runs.map(({ run, place }) => (
        <Fragment key={place}>
          <Icon of={Check} label={msg.library.right} />
          {run}
        </Fragment>
      ))}
    </>
  );
}
