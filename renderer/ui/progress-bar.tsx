/** How far something long has come: what it is, a bar, and "3 of 5". */
import { Label, ProgressBar as Progress } from 'react-aria-components';
import { msg } from './messages';
import './progress-bar.css';

interface Props {
  label: string;
  done: number;
  of: number;
}

export function ProgressBar({ label, done, of }: Props) {
  const text = msg.app.progress(done, of);
  return (
    <Progress className="progress-bar" value={done} maxValue={of} valueLabel={text}>
      {({ percentage = 0 }) => (
        <>
          <div className="progress-bar__words">
            <Label>{label}</Label>
            <span>{text}</span>
          </div>
          <div className="progress-bar__track">
            <div className="progress-bar__fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </Progress>
  );
}
