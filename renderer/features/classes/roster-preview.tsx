/** The students that a pasted roster adds, with their numbers, and the lines that are left out. */
import { msg } from '../../ui/messages';
import { namesTwice, type PastedRoster } from './read-roster';
import './roster-preview.css';

interface Props {
  roster: PastedRoster;
  /** The number of the first new student. */
  from: number;
}

export function RosterPreview({ roster: { names, leftOut }, from }: Props) {
  const twice = namesTwice(names);
  const rows = names.map((name, at) => ({ name, number: from + at }));
  return (
    <div className="roster-preview">
      <div role="status">
        {names.length > 0 && <p>{msg.classes.numbersGoOn(from, from + names.length - 1)}</p>}
        {leftOut.length > 0 && <p dir="auto">{msg.classes.leftOut(leftOut)}</p>}
      </div>
      {names.length > 0 && (
        <ol className="roster-preview__names" aria-label={msg.classes.willBeAdded(names.length)}>
          {rows.map(({ name, number }) => (
            <li key={number}>
              <span className="roster-preview__number">{number}</span>
              <span dir="auto">{name}</span>
              {twice.has(name) && <span className="roster-preview__twice">{msg.classes.standsTwice}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
