/** The explanation at the reveal, in the place that was kept free for it; a very long one is shown page after page. */
import { isPlain } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { RichText } from '../rich-text/rich-text';
import { splitMarkup } from './split-markup';
import { useFit } from './use-fit';
import { usePages } from './use-pages';

const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));
const sizes = [44, 40, 36];
/** A table or a list that stands alone can't be split, and is rather small than cut off. */
const richSizes = [...sizes, 32, 28];
const mostPages = 12;

export function Explanation({ text }: { text: string }) {
  const pages = usePages(text);
  const parts = splitMarkup(text, pages.count);
  const shown = parts[pages.shown % parts.length] ?? '';
  const place = useFit({
    text: shown,
    steps: isPlain(shown) || readMarkup(shown).length > 1 ? sizes : richSizes,
    put: putSize,
    tooMuch: () => pages.more(mostPages),
  });
  return (
    <div ref={place} className="wall-why">
      {shown !== '' && isPlain(shown) && (
        <p key={shown} dir="auto">
          {shown}
        </p>
      )}
      {shown !== '' && !isPlain(shown) && <RichText key={shown} of={shown} />}
    </div>
  );
}
