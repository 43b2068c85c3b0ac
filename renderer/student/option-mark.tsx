/** The mark of an option on the phone: the letter, shape and colour that it has on the wall. */
import { optionLetter } from '../../shared/question/option-letter';
import { letterSizeIn, optionShapes } from '../../shared/question/option-shapes';
import '../ui/option-badge.css';

interface Props {
  index: number;
  size: number;
  mode?: 'solid' | 'line' | 'dim';
}

export function OptionMark({ index, size, mode = 'solid' }: Props) {
  const place = index % optionShapes.length;
  const shape = optionShapes[place];
  if (!shape) return null;
  const letter = optionLetter(index);
  const drawn = mode === 'solid' && index >= optionShapes.length ? 'line' : mode;
  return (
    <svg
      class={`option-badge option-badge--${drawn} option-badge--${place}`}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      role="img"
      aria-label={letter}
    >
      <g class="option-badge__shape">
        <path d={shape.path} stroke-width={shape.stroke} stroke-linejoin="round" />
      </g>
      <text x={shape.x} y={shape.y} font-size={letterSizeIn(shape, letter)} text-anchor="middle">
        {letter}
      </text>
    </svg>
  );
}
