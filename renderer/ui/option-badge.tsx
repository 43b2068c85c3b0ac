/** The mark of an option: always letter, shape and colour together, on every surface. */
import { optionLetter } from '../../shared/question/option-letter';
import { letterSizeIn, optionShapes } from '../../shared/question/option-shapes';
import './option-badge.css';

interface Props {
  index: number;
  size: number;
  mode?: 'solid' | 'line' | 'dim' | 'ink';
}

/** After the sixth option the shapes and colours begin again as outlines; the letters go on. */
export function OptionBadge({ index, size, mode = 'solid' }: Props) {
  const shape = optionShapes[index % optionShapes.length];
  if (!shape) return null;
  const letter = optionLetter(index);
  const drawn = mode === 'solid' && index >= optionShapes.length ? 'line' : mode;
  return (
    <svg
      className={`option-badge option-badge--${drawn} option-badge--${index % optionShapes.length}`}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      role="img"
      aria-label={letter}
    >
      <g className="option-badge__shape">
        <path d={shape.path} strokeWidth={shape.stroke} strokeLinejoin="round" />
      </g>
      <text x={shape.x} y={shape.y} fontSize={letterSizeIn(shape, letter)} textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
