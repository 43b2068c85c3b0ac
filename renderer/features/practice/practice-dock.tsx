/** The bar below a question: back, once more, and the one next step, which Enter takes as well. */
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { isOpen } from '../../../shared/practice/practice-run';
import type { Practised } from '../../../shared/practice/practised';
import { isMarked } from '../../../shared/practice/standing';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import type { PracticeGoingOn } from './use-practice';

interface Props extends Pick<PracticeGoingOn, 'run' | 'step'> {
  shown: Practised;
  /** Whether the next step is to check an answer. */
  toCheck: boolean;
  canGoOn: boolean;
  onGoOn: () => void;
}

export function PracticeDock({ run, step, shown, toCheck, canGoOn, onGoOn }: Props) {
  const isLast = run.round.at(-1) === shown.id;
  return (
    <div className="practice-dock">
      <Button icon={ArrowLeft} isDisabled={run.round[0] === shown.id} onPress={() => step({ do: 'back' })}>
        {msg.practice.previous}
      </Button>
      <span className="practice-dock__space" />
      {isOpen(run) && isMarked(shown) && (
        <Button kind="quiet" icon={RotateCcw} onPress={() => step({ do: 'try again' })}>
          {run.way === 'explore' ? msg.practice.answerIt : msg.practice.tryAgain}
        </Button>
      )}
      <Button
        kind="primary"
        size="large"
        keys={['Enter']}
        isDisabled={!canGoOn}
        tip={msg.practice.giveFirst}
        onPress={onGoOn}
      >
        {toCheck ? msg.practice.check : isLast ? msg.practice.last : msg.practice.next}
      </Button>
    </div>
  );
}
