/** The ways to go on from the overview: what was not right, all of it, or looking through; Enter takes the first. */
import { BookOpen, GraduationCap, RotateCcw } from 'lucide-react';
import { notRight } from '../../../shared/practice/practice-run';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { useEnter } from './use-enter';
import type { PracticeGoingOn } from './use-practice';

export function WaysOn({ run, step }: Pick<PracticeGoingOn, 'run' | 'step'>) {
  const again = notRight(run).length;
  /** Right after a round the others are what comes next; on another day it is all of them. */
  const othersFirst = run.round.length > 0 && again > 0;
  const begin = (which: 'all' | 'not right') => step({ do: 'begin', which });
  useEnter(() => begin(othersFirst ? 'not right' : 'all'));
  return (
    <div className="practice-overview__ways">
      {again > 0 && (
        <Button
          kind={othersFirst ? 'primary' : 'second'}
          size="large"
          icon={RotateCcw}
          onPress={() => begin('not right')}
        >
          {msg.practice.notRight(again)}
        </Button>
      )}
      <Button kind={othersFirst ? 'second' : 'primary'} size="large" icon={GraduationCap} onPress={() => begin('all')}>
        {msg.practice.start}
      </Button>
      <Button size="large" icon={BookOpen} onPress={() => step({ do: 'explore' })}>
        {msg.practice.explore}
      </Button>
    </div>
  );
}
