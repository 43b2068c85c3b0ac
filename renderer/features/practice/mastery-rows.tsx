/** Mastery as it is printed: a percent on its ramp, or a dash with the reason, beside the counts it comes from. */
import type { Mastered, MasteredIdea } from '../../../shared/practice/mastery';
import { fewestForPercent, masteryOf, percentOf } from '../../../shared/results/share';
import { msg } from '../../ui/messages';
import './mastery-rows.css';

export function TopicMastery({ mastered }: { mastered: Mastered }) {
  const { share, left } = mastered;
  const percent = percentOf(share);
  return (
    <div className="mastery">
      <Ramp percent={percent} />
      <div>
        <p className="mastery__counts">{countsOf(mastered)}</p>
        {percent === null && (
          <p className="mastery__reason">{msg.practice.tooFew(fewestForPercent, share.of + left)}</p>
        )}
      </div>
    </div>
  );
}

/** The reason for a dash is the same for all of them, and said once. */
export function IdeaMastery({ ideas }: { ideas: readonly MasteredIdea[] }) {
  const dashes = ideas.some(({ share }) => percentOf(share) === null);
  return (
    <>
      <ul className="idea-mastery">
        {ideas.map((one) => (
          <li key={one.idea}>
            <h3 dir="auto">{one.idea}</h3>
            <span>{one.left === 0 ? msg.practice.share(one.share.right, one.share.of) : countsOf(one)}</span>
            <Ramp percent={percentOf(one.share)} />
          </li>
        ))}
      </ul>
      {dashes && <p className="mastery__reason">{msg.practice.tooFewForIdea(fewestForPercent)}</p>}
    </>
  );
}

const countsOf = ({ share, left }: Mastered): string =>
  [share.of === 0 ? '' : msg.practice.share(share.right, share.of), msg.practice.left(left)].filter(Boolean).join(', ');

const Ramp = ({ percent }: { percent: number | null }) => (
  <span className={`ramp ramp--${percent === null ? 'none' : masteryOf(percent)}`}>
    {percent === null ? msg.practice.none : msg.practice.mastery(percent)}
  </span>
);
