/** The square that phones scan: a QR code with a quiet zone of four modules on a card of paper. */
import { useMemo } from 'react';
import { encode } from 'uqr';
import { msg } from '../ui/messages';

const quietZone = 4;

export function JoinSquare({ square, address }: { square: string; address: string }) {
  const { data, size } = useMemo(() => encode(square, { ecc: 'M', border: quietZone }), [square]);
  return (
    <svg
      className="join-square"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={msg.wall.square(address)}
      shapeRendering="crispEdges"
    >
      <path d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** Modules beside each other are drawn as one bar, so that no hairline parts them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}
