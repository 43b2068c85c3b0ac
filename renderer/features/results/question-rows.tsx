/** Questions as rows: number, text, what else was answered, the bar of right answers; each opens its analysis. */

import { commonOther } from '../../../shared/results/hardest';
import { isByHands } from '../../../shared/results/not-counted';
import type { Share } from '../../../shared/results/share';
import type { QuestionTally, SessionTally } from '../../../shared/results/tally';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import { sayShare } from './say-share';
import './question-rows.css';

/** What most of the others answered, or what can be said instead. */
function OtherAnswer({ one }: { one: QuestionTally }) {
  const results = msg.results;
  const vote = one.votes[0];
  const other = commonOther(one);
  const { answer } = one.question;
  if (other && answer.form === 'choose') {
    return (
      <>
        <span>{results.choseOption(other.count)}</span>
        <OptionBadge index={other.option} size={18} />
        <span className="question-rows-option" dir="auto">
          <RichText of={answer.options[other.option]?.text ?? ''} inline />
        </span>
      </>
    );
  }
  if (one.first === null) return isByHands(one) ? results.handsNotMarked : results.notMarked;
  const blank = vote?.blank ?? 0;
  const said = [
    answer.form === 'choose' ? results.nobodyElse : msg.editor.kinds[one.question.kind],
    blank > 0 ? results.leftBlank(blank) : '',
  ];
  return said.filter(Boolean).join(', ');
}

const percentOfTrack = (share: Share): string => `${share.of === 0 ? 0 : (share.right / share.of) * 100}%`;

function Row({ one, onOpen }: { one: QuestionTally; onOpen: () => void }) {
  const { first, second } = one;
  return (
    <li className="question-rows-row">
      <span className="question-rows-number" aria-hidden="true">
        {one.index + 1}
      </span>
      <div className="question-rows-text">
        <button
          type="button"
          onClick={onOpen}
          aria-label={msg.results.openQuestion(one.index + 1, plainText(one.question.stem))}
        >
          <span dir="auto">
            <RichText of={one.question.stem} inline />
          </span>
        </button>
        <p>
          <OtherAnswer one={one} />
        </p>
      </div>
      <span className="question-rows-bar" aria-hidden="true">
        {first && <i style={{ width: percentOfTrack(first) }} />}
        {second && <u style={{ left: percentOfTrack(second) }} />}
      </span>
      <span className="question-rows-share">
        {first ? sayShare(first, msg.results) : msg.results.answers(one.votes[0]?.answered ?? 0)}
      </span>
    </li>
  );
}

export function QuestionRows({
  tally,
  questions,
  onOpen,
}: {
  tally: SessionTally;
  questions: readonly QuestionTally[];
  onOpen: (at: number) => void;
}) {
  return (
    <ol className="question-rows">
      {questions.map((one) => (
        <Row key={one.question.id} one={one} onOpen={() => onOpen(tally.questions.indexOf(one))} />
      ))}
    </ol>
  );
}
