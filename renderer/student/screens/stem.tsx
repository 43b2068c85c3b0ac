/** The question itself, to be read on the phone as well: its picture, its text, and what to do with it. */
import type { Asked } from '../../../shared/question/asked';
import { Markup } from '../text/markup';
import { words } from '../words';

export interface Shown {
  stem: string;
  picture: { media: string; description: string } | null;
  poll: boolean;
}

interface Props {
  of: Shown;
  hint?: string | undefined;
}

export const Stem = ({ of: { stem, picture, poll }, hint }: Props) => (
  <>
    <div class="ph-stem" role="heading" aria-level={1} tabIndex={-1} data-heading>
      <Markup of={stem} />
    </div>
    <Picture of={picture} />
    {hint && <p class="ph-hint">{hint}</p>}
    {poll && <p class="ph-hint">{words.question.poll}</p>}
  </>
);

export const Picture = ({ of: picture }: { of: Shown['picture'] }) =>
  picture && <img class="ph-picture ph-picture--own" src={`media/${picture.media}`} alt={picture.description} />;

/** A gap text is the field itself, so that its words are not there twice. */
export const GapsHead = ({ of: { picture, poll } }: { of: Shown }) => (
  <>
    <h1 class="ph-hint" tabIndex={-1} data-heading>
      {words.answer.gapHint}
    </h1>
    <Picture of={picture} />
    {poll && <p class="ph-hint">{words.question.poll}</p>}
  </>
);

export function hintFor(asked: Asked): string | undefined {
  if (asked.form === 'choose') return asked.many ? words.answer.chooseMany : undefined;
  if (asked.form === 'match') return words.answer.matchHint;
  return asked.form === 'order' ? words.answer.orderHint : undefined;
}
