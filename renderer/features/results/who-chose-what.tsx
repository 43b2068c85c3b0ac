/** Who chose what in the first vote, by name, with a mark for whoever answered otherwise in the second. */
import { Check, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { isPoll } from '../../../shared/live/is-poll';
import { optionLetter } from '../../../shared/question/option-letter';
import { picksOne } from '../../../shared/results/given-in-vote';
import { type Move, movesOf } from '../../../shared/results/moves';
import type { QuestionTally } from '../../../shared/results/tally';
import { type Chosen, whoChose } from '../../../shared/results/who-chose';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import type { ChartInput } from './charts/chart';
import './who-chose-what.css';

function Moved({ move, lettered }: { move: Move; lettered: boolean }) {
  if (move.isRight)
    return <Check className="who-tick" size={14} strokeWidth={2.5} aria-label={msg.results.movedToRight} />;
  if (!lettered) return <X className="who-cross" size={14} strokeWidth={1.75} aria-label={msg.results.mark.other} />;
  return (
    <span role="img" aria-label={msg.results.movedTo(optionLetter(move.to))}>
      <OptionBadge index={move.to} size={16} />
    </span>
  );
}

function GroupHead({ group, writes }: { group: Chosen; writes: boolean }) {
  const count = <span className="who-count">{group.students.length}</span>;
  if (group.mark === 'blank')
    return (
      <h3>
        {msg.results.blankGroup}
        {count}
      </h3>
    );
  return (
    <h3>
      {group.options.map((option) => (
        <OptionBadge key={option} index={option} size={22} />
      ))}
      {writes && <bdi>{group.text === '' ? msg.results.otherAnswer : <RichText of={group.text} inline />}</bdi>}
      {count}
      {group.mark === 'right' && (
        <Check className="who-tick" size={16} strokeWidth={2.5} aria-label={msg.results.whoRight} />
      )}
    </h3>
  );
}

/** Many names stand in columns side by side, eight or so to a column, four columns at most. */
const columnsFor = (names: number): CSSProperties =>
  ({ '--who-columns': Math.min(4, Math.ceil(names / 8)) }) as CSSProperties;

function Group({
  group,
  people,
  moves,
  writes,
  lettered,
}: {
  group: Chosen;
  people: ChartInput['people'];
  moves: Map<number, Move>;
  writes: boolean;
  lettered: boolean;
}) {
  return (
    <div className="who-group" style={columnsFor(group.students.length)}>
      <GroupHead group={group} writes={writes} />
      <ul>
        {group.students.toSorted(people.compare).map((student) => {
          const move = moves.get(student);
          return (
            <li key={student} title={people.name(student)}>
              <bdi>{people.name(student)}</bdi>
              {move && <Moved move={move} lettered={lettered} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function WhoChoseWhat({ input, one }: { input: ChartInput; one: QuestionTally }) {
  const { tally, people } = input;
  const writes = one.question.answer.form !== 'choose';
  const lettered = picksOne(one.question);
  const groups = isPoll(one.question) ? [] : whoChose(tally, one);
  const changed = movesOf(tally, one);
  const moves = new Map((changed?.moves ?? []).map((move) => [move.student, move]));
  const key = moves.size > 0 && (
    <span className="who-key">
      <span>
        <Check className="who-tick" size={14} strokeWidth={2.5} aria-hidden="true" />
        {msg.results.movedToRight}
      </span>
      <span>{msg.results.movedOther}</span>
    </span>
  );
  return (
    <section className="who">
      <Hang title={writes ? msg.results.whoWroteTitle : msg.results.whoTitle} right={key} />
      <div className="who-groups">
        {isPoll(one.question) && <p>{msg.results.pollNameless}</p>}
        {groups.map((group) => (
          <Group
            key={`${group.mark}-${group.options.join()}-${group.text}`}
            group={group}
            people={people}
            moves={moves}
            writes={writes}
            lettered={lettered}
          />
        ))}
      </div>
    </section>
  );
}
