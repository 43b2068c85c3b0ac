/** The frame of a question made of parts on the wall: its text, the parts as large as they fit, how many were right, and the explanation. */
import type { ReactNode } from 'react';
import { Explanation } from '../projector/explanation';
import { stemDirection } from '../projector/text-direction';
import { useFit } from '../projector/use-fit';
import { msg } from '../ui/messages';
import './parts-on-wall.css';
import type { Told } from './wall-face';

interface Props {
  stem: string;
  /** What is drawn as the question's text. */
  children: ReactNode;
  parts: ReactNode;
  /** Everything that has to fit, so that it is measured again when it changes. */
  texts: readonly string[];
  told: Told | null;
}

interface PartsStep {
  stem: number;
  part: number;
  air: 'much' | 'some' | 'none';
}

/** Sizes in units of the wall, the best to read first; the last two are for texts that would not fit otherwise. */
const sizes: readonly [stem: number, part: number][] = [
  [68, 56],
  [64, 50],
  [56, 44],
  [48, 44],
  [44, 40],
  [40, 36],
  [36, 36],
];
const steps: PartsStep[] = [
  ...sizes.slice(0, 2).map(([stem, part]) => ({ stem, part, air: 'much' }) as const),
  ...sizes.map(([stem, part]) => ({ stem, part, air: 'some' }) as const),
  ...sizes.slice(3).map(([stem, part]) => ({ stem, part, air: 'none' }) as const),
  ...[32, 28].map((size) => ({ stem: size, part: size, air: 'none' }) as const),
];

function putStep(place: HTMLElement, { stem, part, air }: PartsStep): void {
  place.dataset.air = air;
  place.style.setProperty('--fit-stem', String(stem));
  place.style.setProperty('--fit-part', String(part));
}

export function PartsOnWall({ stem, children, parts, texts, told }: Props) {
  const place = useFit({ text: [stem, ...texts].join('\n'), steps, put: putStep });
  return (
    <div ref={place} className="parts-wall" dir={stemDirection(stem)}>
      <h1 className="parts-wall__stem">{children}</h1>
      <div className="parts-wall__parts" data-fit="box">
        {parts}
      </div>
      {/* Its place is kept before the reveal. */}
      <p className="parts-wall__result">
        {told && told.answered > 0 && msg.live.wall.rightOf(told.rightCount, told.answered)}
      </p>
      <Explanation text={told?.explanation ?? ''} />
    </div>
  );
}
