/** A discussion on the presenter: its three steps with their times, and the sentence that helps to begin. */
import { Check } from 'lucide-react';
import { clockText } from '../projector/clock';
import { useTimeLeft } from '../projector/use-clock';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import type { TeacherFaceProps } from './teacher-face';
import './talk-for-teacher.css';

const steps = ['think', 'pair', 'share'] as const;
const order: readonly TeacherFaceProps['view']['step'][] = steps;

export function TalkForTeacher({ view }: TeacherFaceProps) {
  const left = useTimeLeft(view.clock);
  const { answer } = view.question;
  if (answer.form !== 'talk') return null;
  const now = order.indexOf(view.step);
  return (
    <div className="teacher-talk">
      <ol className="teacher-talk__steps">
        {steps.map((step, index) => (
          <li key={step} className={index === now ? 'is-now' : ''} aria-current={index === now ? 'step' : undefined}>
            <h2>
              {msg.live.talk[step]}
              {now > index && <Icon of={Check} label={msg.live.talk.done} />}
              <span>{index === now && view.clock ? clockText(left) : msg.live.talk.length(answer[step])}</span>
            </h2>
            <p>{msg.live.talk.advice[step]}</p>
          </li>
        ))}
      </ol>
      {answer.starter !== '' && (
        <p className="teacher-talk__starter" dir="auto">
          {msg.live.wall.starter(answer.starter)}
        </p>
      )}
    </div>
  );
}
