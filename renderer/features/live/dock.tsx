/** The dock: back and the next step at the left, the clock, blank and the second vote at the right. */
import { EyeOff, Pause, Play, RotateCcw } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { clockText } from '../../projector/clock';
import { useTimeLeft } from '../../projector/use-clock';
import { Button } from '../../ui/button';
import { KeyCaps } from '../../ui/key-caps';
import { msg } from '../../ui/messages';
import './dock.css';
import { type Command, canHaveMoreTime, commandOfKey, inQuestion } from './key-map';
import { MoreMenu } from './more-menu';

interface Props {
  view: TeacherView;
  run: (command: Command) => void;
}

export function Dock({ view, run }: Props) {
  const press = (key: string) => {
    const command = commandOfKey({ key, ctrl: false, alt: false }, view);
    if (command) run(command);
  };
  return (
    <footer className="dock">
      {inQuestion(view) && (
        <Button
          size="dock"
          keys={['Left']}
          isDisabled={!view.canGoBack}
          tip={msg.live.noBack}
          onPress={() => press('ArrowLeft')}
        >
          {msg.live.back}
        </Button>
      )}
      <div className="dock__next">
        <Button kind="primary" size="dock" keys={['Space']} onPress={() => press(' ')}>
          {msg.live.next[view.nextStep]}
        </Button>
      </div>
      <span className="dock__gap" />
      {canHaveMoreTime(view) && <TimerPart view={view} press={press} />}
      <Button size="dock" icon={EyeOff} keys={['B']} onPress={() => press('b')}>
        {view.blank ? msg.live.unblank : msg.live.blank}
      </Button>
      {inQuestion(view) && view.question.answer.form !== 'talk' && (
        <Button
          size="dock"
          icon={RotateCcw}
          keys={['R']}
          isDisabled={!view.canVoteAgain}
          tip={msg.live.noSecondVote}
          onPress={() => press('r')}
        >
          {msg.live.secondVote}
        </Button>
      )}
      {view.phase !== 'finished' && <MoreMenu view={view} press={press} run={run} />}
    </footer>
  );
}

function TimerPart({ view, press }: { view: TeacherView; press: (key: string) => void }) {
  const left = useTimeLeft(view.clock);
  const isPaused = view.clock?.running === false && view.phase !== 'closed' && left > 0;
  const [before, after] = msg.live.goOn;
  return (
    <div className="dock__timer">
      {view.clock && <b role="timer">{clockText(left)}</b>}
      {isPaused && (
        <span className="dock__paused">
          {before} <KeyCaps keys={['T']} /> {after}
        </span>
      )}
      {view.clock && view.phase !== 'closed' && (
        <Button
          size="dock"
          icon={view.clock.running ? Pause : Play}
          keys={['T']}
          isDisabled={left <= 0}
          tip={msg.live.noTime}
          onPress={() => press('t')}
        >
          {view.clock.running ? msg.live.pause : msg.live.resume}
        </Button>
      )}
      <Button size="dock" onPress={() => press('+')}>
        {msg.live.moreTime}
      </Button>
    </div>
  );
}
