/** The whole quiz at a glance: the grid, the bars, the hardest questions and the ideas. */
import { useState } from 'react';
import { hardestFirst } from '../../../shared/results/hardest';
import { ideasOf } from '../../../shared/results/ideas';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { ChartInput } from './charts/chart';
import { ChartFigure } from './charts/chart-figure';
import { GridKey, GridSort } from './grid-tools';
import { IdeaRows } from './idea-rows';
import { QuestionRows } from './question-rows';

const longestList = 3;

function rightsNote({ tally }: ChartInput): string {
  if (tally.questions.some(({ second }) => second !== null)) return msg.results.secondVoteMark;
  return tally.handsOnly ? msg.results.rightOfHands : msg.results.rightOfAnswers;
}

function Grid({ input }: { input: ChartInput }) {
  const [order, setOrder] = useState(input.order);
  const tools = <GridSort tally={input.tally} order={order} onOrder={setOrder} />;
  return <ChartFigure name="answer-grid" input={{ ...input, order }} note={<GridKey />} tools={tools} />;
}

/** Beyond this the grid takes the whole width. */
const questionsBeside = 10;

function shapeOf({ tally }: ChartInput): string {
  if (tally.handsOnly) return 'overview overview-hands';
  return tally.questions.length > questionsBeside ? 'overview overview-wide' : 'overview';
}

export function Overview({ input }: { input: ChartInput }) {
  const { tally } = input;
  const hardest = hardestFirst(tally).slice(0, longestList);
  const ideas = ideasOf(tally);
  return (
    <div className={shapeOf(input)}>
      {!tally.handsOnly && <Grid input={input} />}
      <div className="overview-side">
        <ChartFigure name="right-by-question" input={input} note={rightsNote(input)} />
        {hardest.length > 0 && (
          <section>
            <Hang title={msg.results.hardestTitle} right={msg.results.hardestNote} />
            <QuestionRows tally={tally} questions={hardest} onOpen={input.onOpen} />
          </section>
        )}
        {ideas.length > 0 && (
          <section>
            <Hang title={msg.results.ideasTitle} right={msg.results.ideasNote} />
            <IdeaRows ideas={ideas.slice(0, longestList)} />
          </section>
        )}
      </div>
    </div>
  );
}
