/** The explanation at the reveal, in the place that was kept free for it. */
import { useFit } from './use-fit';

const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));
const sizes = [44, 40, 36];

export function Explanation({ text }: { text: string }) {
  const place = useFit({ text, steps: sizes, put: putSize });
  return (
    <div ref={place} className="wall-why">
      {text.trim() !== '' && <p dir="auto">{text}</p>}
    </div>
  );
}
