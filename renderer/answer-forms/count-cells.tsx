/** The bar, the count and the percent of one row on the presenter; the count becomes a field while hands are counted. */
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { type TeacherFaceProps, votesOfBucket } from './teacher-face';

interface Props extends TeacherFaceProps {
  bucket: string;
  label: string;
}

const fewest = 5;

export function CountCells({ view, onHands, bucket, label }: Props) {
  const { count, share, before, hands } = votesOfBucket(view, bucket);
  const answered = view.votes.at(-1)?.answered ?? 0;
  return (
    <>
      <span className="count-cells__bars" aria-hidden="true">
        <span className="count-cells__bar">
          <i style={{ width: `${share * 100}%` }} />
        </span>
        {before && (
          <span className="count-cells__bar count-cells__bar--before">
            <i style={{ width: `${before.share * 100}%` }} />
          </span>
        )}
      </span>
      {onHands ? (
        <NumberStepper
          label={msg.live.handsFor(label)}
          value={hands}
          min={0}
          max={999}
          hideLabel
          onChange={(next) => onHands(bucket, next)}
        />
      ) : (
        <span className="count-cells__count">
          {count}
          {before && <small>{msg.live.before(before.count)}</small>}
        </span>
      )}
      <span className="count-cells__percent">
        {answered >= fewest ? msg.live.percent(Math.round(share * 100)) : ''}
      </span>
    </>
  );
}
