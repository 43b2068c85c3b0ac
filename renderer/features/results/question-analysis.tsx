/** One question of a quiz: its votes, who chose what, and what it shows. */
import { ChartFigure } from './charts/chart-figure';
import type { ChartInput } from './charts/chart';
import { WhatItShows } from './what-it-shows';
import { WhoChoseWhat } from './who-chose-what';
import './question-analysis.css';

export function QuestionAnalysis({ input }: { input: ChartInput }) {
  const { tally, at } = input;
  const one = tally.questions[at];
  if (!one) return null;
  return (
    <>
      <header className="analysis-head">
        {one.headline !== '' && <p dir="auto">{one.headline}</p>}
        <h2 dir="auto">{one.question.stem}</h2>
      </header>
      <div className="analysis">
        <div className="analysis-votes">
          <ChartFigure key={one.question.id} name="options-chosen" input={input} />
          {(one.votes[0]?.answeredByStudents ?? 0) > 0 && <WhoChoseWhat input={input} one={one} />}
        </div>
        <WhatItShows tally={tally} one={one} />
      </div>
    </>
  );
}
