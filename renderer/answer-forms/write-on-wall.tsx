/** A question with a written answer on the wall: room to think, then the accepted answer on the strip of paper. */
import { Check } from 'lucide-react';
import { AloneText } from '../projector/alone-text';
import { Explanation } from '../projector/explanation';
import { StemText } from '../projector/stem-text';
import { useFit } from '../projector/use-fit';
import { msg } from '../ui/messages';
import type { Reveal, WallFaceProps } from './wall-face';
import './write-on-wall.css';

export function WriteOnWall({ stem, reveal }: WallFaceProps) {
  return (
    <div className="write-wall">
      <AloneText className="write-wall__stem" text={stem} first={80} firstWhenLong={64} long={120}>
        <StemText stem={stem} />
      </AloneText>
      {reveal && reveal.accepted.length > 0 ? (
        <Strip reveal={reveal} />
      ) : (
        <p className="write-wall__line">{reveal ? '' : msg.live.wall.writeAnswer}</p>
      )}
      {reveal && <Explanation text={reveal.explanation} />}
    </div>
  );
}

/** Times the text size of the wall; the letters themselves never go below 36. */
const stripSizes = [68, 60, 50, 44, 40, 36, 32, 28];
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

function Strip({ reveal: { accepted, rightCount, answered } }: { reveal: Reveal }) {
  const others = accepted.slice(1);
  const place = useFit({ text: accepted.join('\n'), steps: stripSizes, put: putSize });
  return (
    <div className="write-wall__strip">
      <Check className="wall-tick" strokeWidth={3} aria-label={msg.live.right} />
      <div ref={place} className="write-wall__accepted" dir="auto">
        <b>{accepted[0]}</b>
        {others.length > 0 && <span>{msg.live.wall.alsoRight(others.join(', '))}</span>}
      </div>
      {answered > 0 && <span className="write-wall__count">{msg.live.wall.rightOf(rightCount, answered)}</span>}
    </div>
  );
}
