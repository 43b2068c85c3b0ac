/** The reveal on the phone: the own answer and the right one, and why; nobody else's and no rank. */

import type { KeyShown } from '../../../shared/live/key-shown';
import { textDirection } from '../../projector/text-direction';
import { Icon } from '../icon';
import { inOrder } from '../in-order';
import { OptionMark } from '../option-mark';
import type { GivenAnswer } from '../state/phone-state';
import { Markup, OneLine } from '../text/markup';
import { words } from '../words';
import type { Question } from './answer-screen';
import { KeyWords } from './key-words';
import { OwnAnswer } from './own-answer';
import { Picture } from './stem';
import './revealed.css';

interface Props {
  question: Question;
  shown: KeyShown | null;
  explanation: string;
  given: GivenAnswer | undefined;
  share: number | null;
}

/** A refused answer was never one. */
const counted = (given: GivenAnswer | undefined): GivenAnswer | undefined =>
  given?.state === 'received' ? given : undefined;

export function verdict(share: number | null, hasKey: boolean, hasAnswer: boolean): string {
  if (!hasKey) return hasAnswer ? words.reveal.thanks : words.question.eyes;
  if (share === null || !hasAnswer) return words.reveal.shown;
  if (share >= 1) return words.reveal.right;
  return share > 0 ? words.reveal.partly(Math.round(share * 100)) : words.reveal.other;
}

export function Revealed({ question, shown, explanation, given: pressed, share }: Props) {
  const given = counted(pressed);
  const { asked, stem } = question;
  return (
    <div class="ph-column ph-revealed">
      <h1 tabIndex={-1} data-heading class={share !== null && share >= 1 ? 'is-right' : ''}>
        {share !== null && share >= 1 && given && <Icon of="check" size={32} stroke={3} />}
        {verdict(share, shown !== null, given !== undefined)}
      </h1>
      <div dir={textDirection(stem)}>
        {asked.form !== 'gaps' && (
          <div class="ph-revealed__stem">
            <Markup of={stem} />
          </div>
        )}
        <Picture of={question.picture} />
        {asked.form === 'choose' ? (
          <Options
            question={question}
            shown={shown}
            picks={given?.answer.form === 'choose' ? given.answer.picks : []}
          />
        ) : (
          <Both question={question} shown={shown} given={given} />
        )}
        {!given && <p class="ph-hint">{pressed?.why ? words.refused[pressed.why] : words.answer.none}</p>}
        {explanation !== '' && (
          <>
            <h2>{words.reveal.why}</h2>
            <div class="ph-revealed__why">
              <Markup of={explanation} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Options({
  question: { asked },
  shown,
  picks,
}: Pick<Props, 'question' | 'shown'> & { picks: readonly number[] }) {
  if (asked.form !== 'choose') return null;
  const right = shown?.form === 'choose' ? shown.right : [];
  return (
    <ul class="ph-outcomes">
      {inOrder(asked.options, (text, place) => (
        <li class={right[place] ? 'is-right' : ''}>
          <OptionMark index={place} size={40} mode={right[place] || !shown ? 'solid' : 'dim'} />
          <span>
            <OneLine of={text} />
            {right[place] && <small>{words.reveal.rightAnswer}</small>}
            {picks.includes(place) && <small>{words.answer.yours}</small>}
          </span>
          {right[place] && <Icon of="check" size={28} stroke={3} />}
        </li>
      ))}
    </ul>
  );
}

const Both = ({ question: { asked, stem }, shown, given }: Pick<Props, 'question' | 'shown' | 'given'>) => (
  <>
    {given && (
      <>
        <h2>{words.answer.yours}</h2>
        <OwnAnswer asked={asked} answer={given.answer} stem={stem} />
      </>
    )}
    {shown && (
      <>
        <h2>{words.reveal.rightAnswer}</h2>
        <div class="ph-key">
          <KeyWords asked={asked} shown={shown} stem={stem} />
        </div>
      </>
    )}
  </>
);
