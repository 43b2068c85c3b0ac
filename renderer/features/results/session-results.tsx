/** The results of one quiz: the finding first, then the overview or all questions, or one question alone. */
import type { SessionTally } from '../../../shared/results/tally';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { ChartInput } from './charts/chart';
import { findingOf } from './finding';
import { Overview } from './overview';
import { QuestionRows } from './question-rows';

export type ResultsView = 'overview' | 'questions';

function basisOf(tally: SessionTally): string {
  if (tally.questions.length === 0) return '';
  const inClass = tally.record.studentIds.length;
  const basis = tally.handsOnly ? msg.results.handsOnly : msg.results.tookPart(tally.present, inClass - tally.present);
  const tooMany = inClass > 0 && tally.mostHands > inClass;
  return tooMany ? `${basis} ${msg.results.moreHands(tally.mostHands, inClass)}` : basis;
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
