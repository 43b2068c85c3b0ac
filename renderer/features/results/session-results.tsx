/** The results of one quiz: the finding first, then the overview or all questions, or one question alone. */
import { notCounted } from '../../../shared/results/not-counted';
import { fewestForPercent } from '../../../shared/results/share';
import type { SessionTally } from '../../../shared/results/tally';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { ChartInput } from './charts/chart';
import { findingOf } from './finding';
import { Overview } from './overview';
import { QuestionRows } from './question-rows';

export type ResultsView = 'overview' | 'questions';

/** Who is counted, of whom a percent is, and which questions are in none. */
function basisOf(tally: SessionTally): string {
  const words = msg.results;
  if (tally.questions.length === 0) return '';
  const inClass = tally.record.studentIds.length;
  const without = words.notCounted(notCounted(tally));
  return [
    tally.handsOnly ? words.handsOnly : words.tookPart(tally.present, inClass - tally.present),
    tally.whole === null ? '' : tally.mostAnswers < fewestForPercent ? words.tooFewForPercent : words.percentBasis,
    inClass > 0 && tally.mostHands > inClass ? words.moreHands(tally.mostHands, inClass) : '',
    without.length > 0 ? words.leftOut(without) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function SessionResults({ input, view }: { input: ChartInput; view: ResultsView }) {
  const { tally } = input;
  return (
    <>
      <header className="results-lead">
        <h2>{findingOf(tally, msg.results)}</h2>
        <p>{[basisOf(tally), tally.record.finished ? '' : msg.results.unfinished].filter(Boolean).join(' ')}</p>
      </header>
      {view === 'overview' ? (
        <Overview input={input} />
      ) : (
        <section className="results-questions">
          <Hang title={msg.results.allQuestionsTitle} right={msg.results.allQuestionsNote} />
          <QuestionRows tally={tally} questions={tally.questions} onOpen={input.onOpen} />
        </section>
      )}
    </>
  );
}
