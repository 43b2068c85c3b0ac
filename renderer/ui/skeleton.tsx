/** Lines in place of what is still being read; drawn only when it takes longer than a moment. */
import { msg } from './messages';
import './skeleton.css';

interface Props {
  lines?: number;
}

export function Skeleton({ lines = 3 }: Props) {
  return (
    <div className="skeleton" role="status" aria-label={msg.app.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  );
}
