/** The whole quiz at a glance: the grid, the bars, the hardest questions and the ideas. */
import { hardestFirst } from '../../../shared/results/hardest';
import { ideasOf } from '../../../shared/results/ideas';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { ChartInput } from './charts/chart';
import { ChartFigure } from './charts/chart-figure';
import { IdeaRows } from './idea-rows';
import { QuestionRows } from './question-rows';

const longestList = 3;

function rightsNote({ tally }: ChartInput): string {
  if (tally.questions.some(({ second }) => second !== null)) return msg.results.secondVoteMark;
  return tally.handsOnly ? msg.results.rightOfHands : msg.results.rightOf(tally.present);
}

export function Overview({ input }: { input: ChartInput }) {
  const { tally } = input;
  const hardest = hardestFirst(tally).slice(0, longestList);
  const ideas = ideasOf(tally);
  return (
    <div className={tally.handsOnly ? 'overview overview-hands' : 'overview'}>
      {!tally.handsOnly && <ChartFigure name="answer-grid" input={input} />}
      <div className="overview-side">
        <ChartFigure name="right-by-question" input={input} note={rightsNote(input)} />
        {hardest.length > 0 && (
          <section>
            <Hang title={msg.results.hardestTitle} right={<span className="chart-note">{msg.results.hardestNote}</span>} />
            <QuestionRows tally={tally} questions={hardest} onOpen={input.onOpen} />
          </section>
        )}
        {ideas.length > 0 && (
          <section>
            <Hang title={msg.results.ideasTitle} right={<span className="chart-note">{msg.results.ideasNote}</span>} />
            <IdeaRows ideas={ideas.slice(0, longestList)} />
          </section>
        )}
      </div>
    </div>
  );
}
