/** The mark of an option: always letter, shape and colour together, on every surface. */
import type { ReactElement } from 'react';
import { optionLetter } from '../../shared/question/option-letter';
import './option-badge.css';

interface Shape {
  drawn: ReactElement;
  /** Where the letter stands in a box of 48 by 48, so that all letters share a line. */
  x: number;
  y: number;
  letterSize: number;
}

const shapes: readonly Shape[] = [
  { drawn: <circle cx="24" cy="24" r="21.5" />, x: 24, y: 32.6, letterSize: 25 },
  { drawn: <rect x="5" y="5" width="38" height="38" rx="3" />, x: 24, y: 32.6, letterSize: 25 },
  { drawn: <path d="M24 5.2 45 42.4H3Z" strokeWidth="4" strokeLinejoin="round" />, x: 24, y: 39.3, letterSize: 22 },
  {
    drawn: <path d="M24 2.8 45.2 24 24 45.2 2.8 24Z" strokeWidth="3" strokeLinejoin="round" />,
    x: 24,
    y: 31.8,
    letterSize: 23,
  },
  {
    drawn: <path d="M15 4h18v11h11v18H33v11H15V33H4V15h11Z" strokeWidth="3" strokeLinejoin="round" />,
    x: 24,
    y: 32.4,
    letterSize: 24,
  },
  {
    drawn: <path d="M13 4.6h22L46 24 35 43.4H13L2 24Z" strokeWidth="3" strokeLinejoin="round" />,
    x: 24,
    y: 32.6,
    letterSize: 25,
  },
];

interface Props {
  index: number;
  size: number;
  mode?: 'solid' | 'line' | 'dim' | 'ink';
}

/** After the sixth option the shapes and colours begin again as outlines; the letters go on. */
export function OptionBadge({ index, size, mode = 'solid' }: Props) {
  const shape = shapes[index % shapes.length];
  if (!shape) return null;
  const letter = optionLetter(index);
  const drawn = mode === 'solid' && index >= shapes.length ? 'line' : mode;
  return (
    <svg
      className={`option-badge option-badge--${drawn} option-badge--${index % shapes.length}`}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      role="img"
      aria-label={letter}
    >
      <g className="option-badge__shape">{shape.drawn}</g>
      <text
        x={shape.x}
        y={shape.y}
        fontSize={letter.length > 1 ? shape.letterSize * 0.8 : shape.letterSize}
        textAnchor="middle"
      >
        {letter}
      </text>
    </svg>
  );
}
