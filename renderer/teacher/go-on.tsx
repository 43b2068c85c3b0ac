/** After a laptop died in class: offers to go on where the class was. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../shared/contract';
import { problemText } from '../../shared/problem';
import { call } from '../desktop/desktop';
import { Button } from '../ui/button';
import { momentDay, timeText } from '../ui/dates';
import { Dialog } from '../ui/dialog';
import { msg } from '../ui/messages';
import { Notice } from '../ui/notice';
import { showToast } from '../ui/toast';

export default function GoOn({ onGoOn }: { onGoOn: () => void }) {
  const [stopped, setStopped] = useState<Reply<'live.unfinished'>>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void call('live.unfinished', null).then((found) => found.ok && setStopped(found.value));
  }, []);
  if (!stopped) return null;
  const act = async (name: 'live.resume' | 'live.setAside') => {
    const done = await call(name, { sessionId: stopped.sessionId });
    if (!done.ok) return setProblem(problemText(done.problem, msg.problems));
    setStopped(null);
    if (name === 'live.resume') onGoOn();
    else showToast(msg.front.goOn.ended);
  };
  return (
    <Dialog
      title={msg.front.goOn.title(stopped.title, stopped.number)}
      isOpen
      isAlert
      onClose={() => setStopped(null)}
      footer={
        <>
          <Button kind="quiet" onPress={() => void act('live.setAside')}>
            {msg.front.goOn.setAside}
          </Button>
          <Button kind="primary" autoFocus onPress={() => void act('live.resume')}>
            {msg.front.goOn.goOn}
          </Button>
        </>
      }
    >
      {problem && <Notice tone="danger">{problem}</Notice>}
      <p>
        {msg.front.goOn.text(
          stopped.className,
          stopped.number,
          stopped.of,
          momentDay(stopped.stoppedAt),
          timeText(stopped.stoppedAt),
        )}
      </p>
    </Dialog>
  );
}
