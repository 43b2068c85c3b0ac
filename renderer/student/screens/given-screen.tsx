/** The answer is given: on its way, or received on the laptop's disk, and still to be changed. */

import type { Asked } from '../../../shared/question/asked';
import { optionLetter } from '../../../shared/question/option-letter';
import { wordsOnLine } from '../../../shared/rich-text/words-on-line';
import { Icon } from '../icon';
import { inOrder } from '../in-order';
import { OptionMark } from '../option-mark';
import type { Act } from '../state/advance';
import type { GivenAnswer } from '../state/phone-state';
import { words } from '../words';
import type { Question } from './answer-screen';
import { OwnAnswer } from './own-answer';
import './given-screen.css';

interface Props {
  question: Question;
  given: GivenAnswer;
  act: Act;
}

export function GivenScreen({ question, given, act }: Props) {
  const isReceived = given.state === 'received';
  return (
    <div class="ph-column ph-given">
      <div class={`ph-given__mark ${areSeveral(given) ? 'ph-given__mark--many' : ''}`} key={given.state}>
        <Badges given={given} />
        {isReceived && (
          <span class="ph-given__tick">
            <Icon of="check" size={36} stroke={3} />
          </span>
        )}
      </div>
      <h1 tabIndex={-1} data-heading>
        {isReceived ? words.answer.received : words.answer.sending}
      </h1>
      <Said question={question} given={given} />
      {question.poll && <p>{words.question.poll}</p>}
      <div class="ph-end">
        <button type="button" class="ph-button" onClick={() => act({ is: 'change', vote: question.vote })}>
          {words.answer.change}
        </button>
        <p class="ph-small">{words.answer.canChange}</p>
      </div>
    </div>
  );
}

const areSeveral = ({ answer }: GivenAnswer): boolean => answer.form === 'choose' && answer.picks.length > 1;

/** One option fills the screen; several stand beside each other. */
function Badges({ given: { answer } }: Pick<Props, 'given'>) {
  if (answer.form !== 'choose') return <span class="ph-given__blank" />;
  const size = answer.picks.length === 1 ? 184 : answer.picks.length < 4 ? 88 : 56;
  return (
    <>
      {inOrder(answer.picks, (place) => (
        <OptionMark index={place} size={size} />
      ))}
    </>
  );
}

function Said({ question: { asked, stem }, given: { answer } }: Omit<Props, 'act'>) {
  const [only, ...others] = answer.form === 'choose' ? answer.picks : [];
  if (only === undefined || others.length > 0)
    return (
      <div class="ph-given__said">
        <OwnAnswer asked={asked} answer={answer} stem={stem} />
      </div>
    );
  return <p dir="auto">{words.answer.choseOne(optionLetter(only), optionWords(asked, only))}</p>;
}

const optionWords = (asked: Asked, place: number): string =>
  asked.form === 'choose' ? wordsOnLine(asked.options[place] ?? '') : '';
