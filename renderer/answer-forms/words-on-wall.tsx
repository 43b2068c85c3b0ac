/** The words of a class on the wall, each with how many wrote it, the most frequent first and largest. */
import type { CSSProperties } from 'react';
import type { WordCount } from '../../shared/live/count-words';
import { useFit } from '../projector/use-fit';
import { WallText } from '../projector/wall-text';
import './words-on-wall.css';

/** The size of the word that most wrote; a word that one wrote is never below 36. */
const sizes = [168, 148, 128, 112, 96, 80, 68, 56, 48, 40, 36, 30, 24, 20];
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

export function WordsOnWall({ words }: { words: readonly WordCount[] }) {
  const text = words.map(({ text, count }) => `${text} ${count}`).join('\n');
  const place = useFit({ text, steps: sizes, put: putSize });
  const most = Math.max(...words.map(({ count }) => count));
  return (
    <div ref={place} className="words-wall">
      <ul>
        {words.map(({ text, count }) => (
          <li key={text} style={{ '--part-of-most': count / most } as CSSProperties}>
            <bdi>
              <WallText of={text} />
            </bdi>
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
