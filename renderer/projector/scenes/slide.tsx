/** A slide: its text as large as it fits, page after page if it is long, with its picture beside it. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { isPlain, plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { msg } from '../../ui/messages';
import { aloneSizes } from '../fit';
import { PictureOnWall } from '../picture-on-wall';
import './slide.css';
import { splitMarkup } from '../split-markup';
import { stemDirection } from '../text-direction';
import { useFit } from '../use-fit';
import { usePages } from '../use-pages';
import { WallFoot } from '../wall-foot';

export function Slide({ scene }: { scene: SceneOf<'slide'> }) {
  const pages = usePages(scene.stem);
  const parts = splitMarkup(scene.stem, pages.count);
  const at = pages.shown % parts.length;
  const shown = parts[at] ?? '';
  const place = useFit({
    text: shown,
    steps: aloneSizes(firstSize(shown)),
    put: putSize,
    tooMuch: () => pages.more(mostPages),
  });
  return (
    <>
      <div className="wall-top">
        <span>{msg.wall.slide(scene.number, scene.of)}</span>
        {parts.length > 1 && <span>{msg.wall.page(at + 1, parts.length)}</span>}
        <span className="wall-top__end">
          <em dir="auto">{scene.headline}</em>
        </span>
      </div>
      <div ref={place} className="wall-slide" dir={stemDirection(scene.stem)}>
        <RichText key={at} of={shown} />
      </div>
      <PictureOnWall picture={scene.picture} stem={scene.stem} />
      <WallFoot />
    </>
  );
}

const mostPages = 12;
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

/** A sentence is set as a prompt, anything longer as a text to read. */
function firstSize(markup: string): number {
  const { length } = plainText(markup);
  if (isPlain(markup) && length <= 90) return 108;
  return length <= 240 ? 80 : 64;
}
