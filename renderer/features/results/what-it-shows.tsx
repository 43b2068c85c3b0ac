/** What a question shows: the figures of each vote, the common slip, and the times. */

import { optionLetter } from '../../../shared/question/option-letter';
import { picksOne } from '../../../shared/results/given-in-vote';
import { commonOther } from '../../../shared/results/hardest';
import { movesOf } from '../../../shared/results/moves';
import { isByHands } from '../../../shared/results/not-counted';
import type { QuestionTally, SessionTally } from '../../../shared/results/tally';
import { medianTimes } from '../../../shared/results/times';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { keyInWords } from './option-words';
import { sayShare } from './say-share';
import './what-it-shows.css';

interface Given {
  tally: SessionTally;
  one: QuestionTally;
}

function Figures({ tally, one }: Given) {
  const results = msg.results;
  if (one.first === null)
    return <p className="shows-text">{isByHands(one) ? results.handsForSeveral : results.noKey}</p>;
  const byHands = (one.votes[0]?.hands ?? 0) > 0;
  const moves = movesOf(tally, one);
  const label = one.second ? results.rightFirst : byHands ? results.rightHands : results.right;
  const after = byHands || !moves ? results.afterTalkingHands : results.afterTalking(moves.toRight, moves.away);
  return (
    <dl className="shows-figures">
      <div>
        <dd>{sayShare(one.first, results)}</dd>
        <dt>{label}</dt>
      </div>
      {one.second && (
        <div className="shows-second">
          <dd>{sayShare(one.second, results)}</dd>
          <dt>{after}</dt>
        </div>
      )}
    </dl>
  );
}

/** "The common slip was A, 5 students: reads ... 4 of these 5 moved to the right answer." */
function slipText({ tally, one }: Given): string {
  const results = msg.results;
  const other = commonOther(one);
  if (!other || one.question.answer.form !== 'choose') return '';
  const letter = optionLetter(other.option);
  const slip = (one.question.answer.options[other.option]?.slip ?? '').trim().replace(/[.]+$/, '');
  const said =
    slip === ''
      ? results.commonOther({ letter, count: other.count })
      : results.commonSlip({ letter, count: other.count, slip });
  const changed = picksOne(one.question)
    ? (movesOf(tally, one)?.moves ?? []).filter((move) => move.from === other.option && move.isRight).length
    : 0;
  return changed > 0 ? `${said} ${results.changedMinds(changed, other.count)}` : said;
}

const inTenths = (points: number): number => Math.round(points * 10) / 10;

export function WhatItShows({ tally, one }: Given) {
  const results = msg.results;
  const slip = slipText({ tally, one });
  const key = keyInWords(one.question);
  const points = one.votes[0]?.points;
  const { right, other } = medianTimes(tally, one);
  const times = results.times(right, other);
  return (
    <div className="shows">
      <section>
        <Hang title={results.showsTitle} />
        <Figures tally={tally} one={one} />
        {points && <p className="shows-text">{results.pointsEarned(inTenths(points.earned), points.of)}</p>}
        {slip !== '' && <p className="shows-text">{slip}</p>}
      </section>
      {(key !== '' || one.question.explanation !== '') && (
        <section>
          <Hang title={results.explanation} />
          {key !== '' && (
            <p className="shows-key" dir="auto">
              {results.keyIs(key)}
            </p>
          )}
          <p className="shows-text" dir="auto">
            <RichText of={one.question.explanation} inline />
          </p>
        </section>
      )}
      {times !== '' && (
        <section>
          <Hang title={results.timeTitle} />
          <p className="shows-key">{times}.</p>
        </section>
      )}
    </div>
  );
}
