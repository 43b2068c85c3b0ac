/** A question with options on the wall; where they stand while answering is where they stand at the reveal. */
import type { RevealOf } from '../../shared/live/reveal';
import { optionLetter } from '../../shared/question/option-letter';
import { plainText } from '../../shared/rich-text/plain-text';
import { Explanation } from '../projector/explanation';
import { type FitStep, fitSteps, smallerOptions, splitPages } from '../projector/fit';
import { StemText } from '../projector/stem-text';
import { stemDirection } from '../projector/text-direction';
import { useFit } from '../projector/use-fit';
import { usePages } from '../projector/use-pages';
import { isLine } from '../rich-text/is-line';
import { msg } from '../ui/messages';
import './choose-on-wall.css';
import './option-revealed.css';
import './votes-on-wall.css';
import { OptionOnWall } from './option-on-wall';
import type { Told, WallFaceProps } from './wall-face';

export function ChooseOnWall({ stem, hasPicture, asked, reveal, told }: WallFaceProps<'choose'>) {
  const { options } = asked;
  const words = plainText(stem);
  // The reveal begins again with the page where the right answer stands.
  const whole = [reveal ? 'revealed' : 'asked', stem, ...options].join('\n');
  const numbered = options.map((text, index) => ({ text, index }));
  const pages = usePages(whole, (count) => pageOfRight(splitPages(numbered, count), reveal));
  const pagesOfOptions = splitPages(numbered, pages.count);
  const shown = pagesOfOptions[pages.shown % Math.max(1, pagesOfOptions.length)] ?? [];
  const steps = fitSteps({
    count: shown.length,
    longestOption: Math.max(0, ...options.map((option) => plainText(option).length)),
    stemLength: words.length,
    hasPicture,
    hasBlocks: !isLine(stem),
  });
  const text = [stem, told?.explanation, ...shown.map((option) => option.text)].join('\n');
  const place = useFit({
    text,
    steps,
    put: putStep,
    better: (wall, step) => (hasThreeLines(wall) ? smallerOptions(step) : null),
    tooMuch: () => pages.more(options.length),
  });
  return (
    <div ref={place} className="choose-wall" dir={stemDirection(stem)}>
      <h1 className="choose-wall__stem">
        <StemText stem={stem} />
      </h1>
      <ul className={reveal ? 'choose-wall__options is-revealed' : 'choose-wall__options'} data-fit="box">
        {shown.map(({ text, index }) => (
          <OptionOnWall key={index} index={index} text={text} revealed={revealedOption(reveal, told, index)} />
        ))}
      </ul>
      {pagesOfOptions.length > 1 && (
        <p className="choose-wall__page">
          {pageText(
            shown.map((option) => option.index),
            options.length,
          )}
        </p>
      )}
      <Explanation text={told?.explanation ?? ''} />
    </div>
  );
}

/** The reveal begins with the page where the right answer stands. */
const pageOfRight = (pages: readonly { index: number }[][], reveal: RevealOf<'choose'> | null): number =>
  Math.max(
    0,
    pages.findIndex((page) => page.some(({ index }) => reveal?.options[index]?.right)),
  );

function putStep(place: HTMLElement, step: FitStep): void {
  place.dataset.layout = step.layout;
  place.dataset.tight = String(step.tight);
  place.style.setProperty('--fit-stem', String(step.stem));
  place.style.setProperty('--fit-option', String(step.option));
  place.style.setProperty('--fit-rows', String(step.rows));
}

/** An option of three lines stands easier a size smaller. */
const hasThreeLines = (wall: HTMLElement): boolean =>
  [...wall.querySelectorAll<HTMLElement>('.option-wall p')].some(
    (text) => text.clientHeight > 2.5 * Number.parseFloat(getComputedStyle(text).lineHeight),
  );

const pageText = (shown: readonly number[], of: number) =>
  msg.live.wall.optionsPage(optionLetter(shown[0] ?? 0), optionLetter(shown.at(-1) ?? 0), of);

/** The track of a bar is the whole class, so that a small vote looks small. */
function revealedOption(reveal: RevealOf<'choose'> | null, told: Told | null, index: number) {
  const option = reveal?.options[index];
  if (!reveal || !told || !option) return null;
  const keyed = reveal.options.some((one) => one.right);
  const first = told.before?.reveal.form === 'choose' ? told.before.reveal.options : null;
  const counts = [...reveal.options, ...(first ?? [])].map((one) => one.count);
  const track = Math.max(told.expected ?? 0, told.answered, told.before?.answered ?? 0, ...counts);
  const shareOf = (count: number) => (track === 0 ? null : count / track);
  const was = first?.[index]?.count;
  return {
    side: keyed ? (option.right ? 'right' : 'dim') : 'plain',
    count: option.count,
    share: shareOf(option.count),
    was: was === undefined ? null : { count: was, share: shareOf(was) ?? 0 },
  } as const;
}
