/** A text with gaps on the wall: each gap a ruled blank with its number, below what it can be filled with, then the key. */
import { plainText } from '../../shared/rich-text/plain-text';
import { WallText } from '../projector/wall-text';
import { GapAnswers } from '../rich-text/gap-answers';
import { msg } from '../ui/messages';
import './gaps-on-wall.css';
import { PartsOnWall } from './parts-on-wall';
import { RightTick } from './right-tick';
import type { WallFaceProps } from './wall-face';

export function GapsOnWall({ stem, asked, reveal, told }: WallFaceProps<'gaps'>) {
  const { gaps } = asked;
  return (
    <PartsOnWall
      stem={stem}
      texts={[...gaps.flatMap(({ options }) => options), ...(reveal?.keys ?? [])]}
      told={told}
      parts={
        <ol className="gaps-wall" data-count={columnsFor(gaps.length)}>
          {Object.entries(gaps).map(([place, { options, unit }]) => {
            const key = reveal?.keys[Number(place)];
            return (
              <li key={place} className={key === undefined ? 'part-row' : 'part-row is-revealed'}>
                {key !== undefined && <RightTick />}
                <b>{gaps.length > 1 && Number(place) + 1}</b>
                <p dir="auto" data-fit="words">
                  {key !== undefined ? <WallText of={key} /> : <Choices options={options} unit={unit} />}
                </p>
              </li>
            );
          })}
        </ol>
      }
    >
      <GapAnswers value={{ answers: answersIn(reveal?.keys ?? []), numbered: gaps.length > 1 }}>
        <WallText of={stem} />
      </GapAnswers>
    </PartsOnWall>
  );
}

/** What a gap can be filled with; where something is written into it, what and in which unit. */
function Choices({ options, unit }: { options: readonly string[]; unit: string }) {
  if (options.length === 0) return unit === '' ? msg.live.wall.writeGap : msg.live.wall.writeNumber(unit);
  return Object.entries(options).map(([place, option]) => (
    <span key={place} className="gaps-wall__choice">
      <WallText of={option} />
    </span>
  ));
}

/** What is written into each blank of the text at the reveal; one too long for a blank stands below it alone. */
function answersIn(keys: readonly string[]): Record<string, string> {
  const texts = keys.map((key, place) => [String(place + 1), plainText(key)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text.length <= longestInBlank));
}

const longestInBlank = 18;

const columnsFor = (gaps: number): number => (gaps <= 3 ? 1 : gaps <= 8 ? 2 : 3);
