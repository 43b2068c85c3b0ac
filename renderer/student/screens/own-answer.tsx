/** The student's answer in words. */

import type { PhoneAnswer } from '../../../shared/live/phone-answer';
import type { Asked } from '../../../shared/question/asked';
import { optionLetter } from '../../../shared/question/option-letter';
import { placeOfGap } from '../forms/gaps-form';
import { inOrder } from '../in-order';
import { Markup, OneLine } from '../text/markup';

interface Props {
  asked: Asked;
  answer: PhoneAnswer;
  stem: string;
}

export function OwnAnswer({ asked, answer, stem }: Props) {
  switch (answer.form) {
    case 'choose':
      return <Chosen picks={answer.picks} options={asked.form === 'choose' ? asked.options : []} />;
    case 'write':
    case 'number':
      return <p dir="auto">{answer.text}</p>;
    case 'match':
      return asked.form === 'match' ? <Pairs lefts={asked.lefts} rights={asked.rights} places={answer.rights} /> : null;
    case 'order':
      return asked.form === 'order' ? <InOrder items={answer.items.map((place) => asked.items[place] ?? '')} /> : null;
    case 'gaps': {
      const options = (place: number) => (asked.form === 'gaps' ? (asked.gaps[place]?.options ?? []) : []);
      const words = answer.filled.map((one, place) => (typeof one === 'number' ? (options(place)[one] ?? '') : one));
      return <FilledText stem={stem} words={words} areMarkup={answer.filled.map((one) => typeof one === 'number')} />;
    }
  }
}

const Chosen = ({ picks, options }: { picks: readonly number[]; options: readonly string[] }) => (
  <>
    {inOrder(picks, (place) => (
      <p>
        <b>{optionLetter(place)}</b> <OneLine of={options[place] ?? ''} />
      </p>
    ))}
  </>
);

interface PairsProps {
  lefts: readonly string[];
  rights: readonly string[];
  places: readonly (number | null)[];
}

export const Pairs = ({ lefts, rights, places }: PairsProps) => (
  <dl class="ph-said">
    {inOrder(lefts, (left, at) => (
      <div>
        <dt>
          <OneLine of={left} />
        </dt>
        <dd>
          <OneLine of={rights[places[at] ?? -1] ?? '–'} />
        </dd>
      </div>
    ))}
  </dl>
);

export const InOrder = ({ items }: { items: readonly string[] }) => (
  <ol class="ph-said">
    {inOrder(items, (item) => (
      <li>
        <OneLine of={item} />
      </li>
    ))}
  </ol>
);

interface FilledProps {
  stem: string;
  words: readonly string[];
  areMarkup: readonly boolean[];
}

export function FilledText({ stem, words, areMarkup }: FilledProps) {
  const word = (id: string) => {
    const place = placeOfGap(id);
    const filled = words[place] ?? '';
    return <b class="ph-filled">{filled === '' ? '–' : areMarkup[place] ? <OneLine of={filled} /> : filled}</b>;
  };
  return <Markup of={stem} gap={word} />;
}
