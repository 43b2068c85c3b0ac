/** The options with a bar for each vote, out of the whole class, and the counts printed right. */

import { ArrowRight, Check } from 'lucide-react';
import { isByHands } from '../../../../shared/results/not-counted';
import { percentOf } from '../../../../shared/results/share';
import type { QuestionTally } from '../../../../shared/results/tally';
import { RichText } from '../../../rich-text/rich-text';
import { msg } from '../../../ui/messages';
import { OptionBadge } from '../../../ui/option-badge';
import type { ChartInput } from './chart';
import { type OptionLine, optionLines } from './option-lines';
import './options-chosen.css';

/** Everybody who answered: a blank chose nothing. */
const wholeOf = (one: QuestionTally, vote: number): number => one.votes[vote]?.answered ?? 0;

function Counts({ line, one }: { line: OptionLine; one: QuestionTally }) {
  const [first = 0, second] = line.counts;
  const tick = line.isRight && (
    <Check className="options-tick" size={16} strokeWidth={2.5} aria-label={msg.results.mark.right} />
  );
  if (second !== undefined) {
    return (
      <span className="options-counts">
        {tick}
        <span className="for-screen-readers">{msg.results.votesChange(first, second)}</span>
        <span aria-hidden="true">{first}</span>
        <ArrowRight size={14} strokeWidth={1.75} aria-hidden="true" />
        <b aria-hidden="true">{second}</b>
      </span>
    );
  }
  // A percent of hands would be of nobody knows how many students.
  const percent = isByHands(one) ? null : percentOf({ right: first, of: wholeOf(one, 0) });
  return (
    <span className="options-counts">
      {tick}
      <span>{first}</span>
      <b className="options-share">{percent === null ? '' : msg.results.percent(percent)}</b>
    </span>
  );
}

function Line({ line, one }: { line: OptionLine; one: QuestionTally }) {
  const width = (vote: number): string => `${((line.counts[vote] ?? 0) / Math.max(1, wholeOf(one, vote))) * 100}%`;
  return (
    <li className={line.isRight ? 'options-line options-right' : 'options-line'}>
      {line.option === null ? <span /> : <OptionBadge index={line.option} size={36} />}
      <p dir="auto">
        <RichText of={line.text} inline />
      </p>
      <span className="options-bars" aria-hidden="true">
        <span className="options-track options-first">
          <i style={{ width: width(0) }} />
        </span>
        {line.counts.length > 1 && (
          <span className="options-track options-second">
            <i style={{ width: width(1) }} />
          </span>
        )}
      </span>
      <Counts line={line} one={one} />
    </li>
  );
}

export default function OptionsChosenRows({ tally, at }: ChartInput) {
  const one = tally.questions[at];
  if (!one) return null;
  const twice = one.votes.length > 1;
  return (
    <ul className={twice ? 'options options-twice' : 'options'}>
      {optionLines(one, msg.results).map((line) => (
        <Line key={line.option ?? line.text} line={line} one={one} />
      ))}
    </ul>
  );
}
