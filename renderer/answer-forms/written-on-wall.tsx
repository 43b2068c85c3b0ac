/** A question whose answer is written: a line to think over, then the accepted answer on the strip of paper, or the words of the class. */
import { Check } from 'lucide-react';
import type { RevealOf } from '../../shared/live/reveal';
import { AloneText } from '../projector/alone-text';
import { Explanation } from '../projector/explanation';
import { StemText } from '../projector/stem-text';
import { stemDirection } from '../projector/text-direction';
import { useFit } from '../projector/use-fit';
import { WallText } from '../projector/wall-text';
import { msg } from '../ui/messages';
import type { Told } from './wall-face';
import { WordsOnWall } from './words-on-wall';
import './write-on-wall.css';

interface Props {
  stem: string;
  /** What stands over the line before the reveal. */
  line: string;
  reveal: RevealOf<'write' | 'number'> | null;
  told: Told | null;
}

export function WrittenOnWall({ stem, line, reveal, told }: Props) {
  return (
    <div className="write-wall" dir={stemDirection(stem)}>
      <AloneText className="write-wall__stem" text={stem} first={80} firstWhenLong={64} long={120}>
        <StemText stem={stem} />
      </AloneText>
      {reveal && told && reveal.accepted.length > 0 && <Strip accepted={reveal.accepted} told={told} />}
      {reveal && reveal.words.length > 0 && <WordsOnWall words={reveal.words} />}
      {!(reveal && reveal.accepted.length + reveal.words.length > 0) && (
        <p className="write-wall__line">{reveal ? '' : line}</p>
      )}
      {told && reveal?.words.length === 0 && <Explanation text={told.explanation} />}
    </div>
  );
}

/** Times the text size of the wall; the letters themselves never go below 36. */
const stripSizes = [68, 60, 50, 44, 40, 36, 32, 28];
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

/** More accepted answers than these are spellings that only the marking needs. */
const mostOthers = 4;

function Strip({ accepted: [first = '', ...more], told }: { accepted: readonly string[]; told: Told }) {
  const others = more.slice(0, mostOthers);
  const place = useFit({ text: [first, ...others].join('\n'), steps: stripSizes, put: putSize });
  return (
    <div className="write-wall__strip">
      <Check className="wall-tick" strokeWidth={3} aria-label={msg.live.right} />
      <div ref={place} className="write-wall__accepted" dir="auto">
        <b>
          <WallText of={first} />
        </b>
        {others.length > 0 && (
          <span>
            {msg.live.wall.alsoRight} <WallText of={others.join(', ')} />
          </span>
        )}
      </div>
      {told.answered > 0 && (
        <span className="write-wall__count">{msg.live.wall.rightOf(told.rightCount, told.answered)}</span>
      )}
    </div>
  );
}
