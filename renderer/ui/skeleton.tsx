/** Lines that hold the place of what is still loading, in its final size. */
import './skeleton.css';

export function Skeleton({ height }: { height: number }) {
  return <div className="skeleton" style={{ height }} aria-hidden="true" />;
}
