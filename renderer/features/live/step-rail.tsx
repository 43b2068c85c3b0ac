/** The steps of the question, the current one as an accent block. */
import { Check } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { railSteps } from './rail-steps';
import './step-rail.css';

export function StepRail({ view }: { view: TeacherView }) {
  const { steps, current } = railSteps(view);
  const at = steps.indexOf(current);
  return (
    <ol className="step-rail" aria-label={msg.live.steps}>
      {steps.map((step, index) => (
        <li key={step} className={index === at ? 'is-now' : ''} aria-current={index === at ? 'step' : undefined}>
          {index < at && <Icon of={Check} size={14} label={msg.live.talk.done} />}
          {msg.live.rail[step]}
        </li>
      ))}
    </ol>
  );
}
