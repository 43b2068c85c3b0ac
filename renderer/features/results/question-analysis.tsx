/** One question of a quiz: its votes, who chose what, and what it shows. */

import { RichText } from '../../rich-text/rich-text';
import { msg } from '../../ui/messages';
import type { ChartInput } from './charts/chart';
import { ChartFigure } from './charts/chart-figure';
import { WhatItShows } from './what-it-shows';
import { WhoChoseWhat } from './who-chose-what';
import './question-analysis.css';

function VoteKey() {
  return (
    <span className="vote-key" aria-hidden="true">
      <span>
        <i />
        {msg.results.first}
      </span>
      <span>
        <i className="vote-key-second" />
        {msg.results.second}
      </span>
    </span>
  );
}

export function QuestionAnalysis({ input }: { input: ChartInput }) {
  const { tally, at } = input;
  const one = tally.questions[at];
  if (!one) return null;
  return (
    <>
      <header className="analysis-head">
        {one.headline !== '' && <p dir="auto">{one.headline}</p>}
        <h2 dir="auto">
          <RichText of={one.question.stem} inline />
        </h2>
      </header>
      <div className="analysis">
        <div className="analysis-votes">
          <ChartFigure
            key={one.question.id}
            name="options-chosen"
            input={input}
            note={one.votes.length > 1 && <VoteKey />}
          />
          {(one.votes[0]?.answeredByStudents ?? 0) > 0 && <WhoChoseWhat input={input} one={one} />}
        </div>
        <WhatItShows tally={tally} one={one} />
      </div>
    </>
  );
}
