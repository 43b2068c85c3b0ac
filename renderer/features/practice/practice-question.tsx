/** One question to answer, and once it is answered, or explored, what is right and why. */
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { isGiven } from '../../../shared/practice/first-answer';
import { isOpen } from '../../../shared/practice/practice-run';
import type { Practised } from '../../../shared/practice/practised';
import { isMarked } from '../../../shared/practice/standing';
import { stemAsked } from '../../../shared/question/asked';
import { fitsForm } from '../../../shared/question/forms';
import { fillFaces } from '../../answer-forms/fill-faces';
import { stemDirection } from '../../projector/text-direction';
import { AskedText } from '../../rich-text/asked-text';
import { mediaAddress } from '../../rich-text/media-address';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { usePageKeys } from '../../ui/use-page-keys';
import './practice-question.css';
import { Told } from './told';
import { useEnter } from './use-enter';
import type { PracticeGoingOn } from './use-practice';

interface Props {
  shown: Practised;
  practice: PracticeGoingOn;
}

export function PracticeQuestion({ shown, practice }: Props) {
  const { run, step, answer, change } = practice;
  const { question } = shown;
  const open = isOpen(run);
  const toCheck = isMarked(shown) && !open;
  const canCheck = isGiven(answer) && fitsForm(question.answer, answer);
  const goOn = () => {
    if (!toCheck) step({ do: 'next' });
    else if (isGiven(answer)) step({ do: 'answer', answer, at: Date.now() });
  };
  useEnter(goOn);
  usePageKeys({ escape: () => step({ do: 'stop' }) });
  const stem = useRef<HTMLDivElement>(null);
  const askedBy = useId();
  const told = useRef<HTMLDivElement>(null);
  const isTyped = question.answer.form === 'write' || question.answer.form === 'number';
  useEffect(() => {
    if (open && run.way === 'quiz') told.current?.focus();
    else if (open || !isTyped) stem.current?.focus({ preventScroll: true });
  }, [open, run.way, isTyped]);
  const Face = fillFaces[question.answer.form];
  return (
    <>
      <div className="practice-question" dir={stemDirection(question.stem)}>
        <p className="practice-question__number" dir="auto">
          {msg.practice.number(run.round.indexOf(shown.id) + 1, run.round.length)}
          {run.way === 'explore' && <span>{msg.practice.exploring}</span>}
        </p>
        <div
          ref={stem}
          id={askedBy}
          className="practice-question__stem"
          role="heading"
          aria-level={2}
          tabIndex={-1}
          data-form={question.answer.form}
          dir="auto"
        >
          <AskedText of={stemAsked(question)} />
        </div>
        {question.picture && (
          <img
            className="practice-question__picture"
            src={mediaAddress(question.picture.media)}
            alt={question.picture.description}
          />
        )}
        <Face question={question} answer={answer} isOpen={open} askedBy={askedBy} onChange={change} />
        <div ref={told} tabIndex={-1} className="practice-question__told">
          {(open || !isMarked(shown)) && <Told shown={shown} given={run.given} isAnswered={run.way === 'quiz'} />}
        </div>
      </div>
      <Dock
        isFirst={run.round[0] === shown.id}
        isLast={run.round.at(-1) === shown.id}
        again={open && isMarked(shown) ? run.way : null}
        toCheck={toCheck}
        canGoOn={!toCheck || canCheck}
        onBack={() => step({ do: 'back' })}
        onAgain={() => step({ do: 'try again' })}
        onGoOn={goOn}
      />
    </>
  );
}

interface DockProps {
  isFirst: boolean;
  isLast: boolean;
  again: 'quiz' | 'explore' | null;
  toCheck: boolean;
  canGoOn: boolean;
  onBack: () => void;
  onAgain: () => void;
  onGoOn: () => void;
}

const Dock = ({ isFirst, isLast, again, toCheck, canGoOn, onBack, onAgain, onGoOn }: DockProps) => (
  <div className="practice-dock">
    <Button icon={ArrowLeft} isDisabled={isFirst} onPress={onBack}>
      {msg.practice.previous}
    </Button>
    <span className="practice-dock__space" />
    {again && (
      <Button kind="quiet" icon={RotateCcw} onPress={onAgain}>
        {again === 'explore' ? msg.practice.answerIt : msg.practice.tryAgain}
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
