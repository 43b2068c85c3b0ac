/** The explanation at the reveal, in the place that was kept free for it; a very long one is shown page after page. */
import { splitText } from './split-text';
import { useFit } from './use-fit';
import { usePages } from './use-pages';

const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));
const sizes = [44, 40, 36];
const mostPages = 12;

export function Explanation({ text }: { text: string }) {
  const pages = usePages(text);
  const parts = splitText(text, pages.count);
  const shown = parts[pages.shown % parts.length] ?? '';
  const place = useFit({ text: shown, steps: sizes, put: putSize, tooMuch: () => pages.more(mostPages) });
  return (
    <div ref={place} className="wall-why">
      {shown !== '' && (
        <p key={shown} dir="auto">
          {shown}
        </p>
      )}
    </div>
  );
}
