/** The one sentence over the results, built from the data. */
import type { results } from '../../../shared/messages/results';
import { anotherLook, isMarked } from '../../../shared/results/hardest';
import { fewestForPercent, percentOf } from '../../../shared/results/share';
import type { SessionTally } from '../../../shared/results/tally';

export function findingOf(tally: SessionTally, words: typeof results): string {
  const { whole } = tally;
  if (whole === null) return tally.questions.length === 0 ? words.nothingAnswered : words.findingNothingMarked;
  const percent = tally.mostAnswers < fewestForPercent ? null : percentOf(whole);
  const votedTwice = tally.questions.some(({ votes }) => (votes[1]?.answered ?? 0) > 0);
  const said =
    percent === null
      ? words.findingCount({
          right: whole.right,
          answered: whole.of,
          questions: tally.questions.filter(isMarked).length,
        })
      : votedTwice
        ? words.findingPercentFirst(percent)
        : words.findingPercent(percent);
  return `${said} ${words.findingAnotherLook(anotherLook(tally).length)}`;
}
