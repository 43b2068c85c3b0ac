/** One question to answer, and once it is answered, or explored, what is right and why. */
import { type RefObject, useEffect, useId, useRef } from 'react';
import { isGiven } from '../../../shared/practice/first-answer';
import { isOpen, type PracticeRun } from '../../../shared/practice/practice-run';
import type { Practised } from '../../../shared/practice/practised';
import { isMarked } from '../../../shared/practice/standing';
import { stemAsked } from '../../../shared/question/asked';
import { fitsForm } from '../../../shared/question/forms';
import { fillFaces } from '../../answer-forms/fill-faces';
import { stemDirection } from '../../projector/text-direction';
import { AskedText } from '../../rich-text/asked-text';
import { mediaAddress } from '../../rich-text/media-address';
import { msg } from '../../ui/messages';
import { usePageKeys } from '../../ui/use-page-keys';
import { PracticeDock } from './practice-dock';
import './practice-question.css';
import { Told } from './told';
import { useEnter } from './use-enter';
import type { PracticeGoingOn } from './use-practice';

interface Props {
  shown: Practised;
  practice: PracticeGoingOn;
}

export function PracticeQuestion({ shown, practice: { run, step, answer, change } }: Props) {
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
  const askedBy = useId();
  const stem = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLDivElement>(null);
  useFocus(run, question.answer.form === 'write' || question.answer.form === 'number', stem, told);
  const Face = fillFaces[question.answer.form];
  return (
    <>
      <div className="practice-question" dir={stemDirection(question.stem)}>
        <Asked shown={shown} run={run} id={askedBy} stem={stem} />
        <Face question={question} answer={answer} isOpen={open} askedBy={askedBy} onChange={change} />
        <div ref={told} tabIndex={-1} className="practice-question__told">
          {!toCheck && <Told shown={shown} given={run.given} isAnswered={run.way === 'quiz'} />}
        </div>
      </div>
      <PracticeDock
        run={run}
        step={step}
        shown={shown}
        toCheck={toCheck}
        canGoOn={!toCheck || canCheck}
        onGoOn={goOn}
      />
    </>
  );
}

/** To the question when it comes, unless its field takes the focus itself, and to what is told after an answer. */
function useFocus(
  run: PracticeRun,
  isTyped: boolean,
  stem: RefObject<HTMLDivElement | null>,
  told: RefObject<HTMLDivElement | null>,
): void {
  const open = isOpen(run);
  useEffect(() => {
    if (open && run.way === 'quiz') told.current?.focus();
    else if (open || !isTyped) stem.current?.focus({ preventScroll: true });
  }, [open, run.way, isTyped, stem, told]);
}

interface AskedProps {
  shown: Practised;
  run: PracticeRun;
  id: string;
  stem: RefObject<HTMLDivElement | null>;
}

const Asked = ({ shown: { id: shownId, question }, run, id, stem }: AskedProps) => (
  <>
    <p className="practice-question__number">
      {msg.practice.number(run.round.indexOf(shownId) + 1, run.round.length)}
      {run.way === 'explore' && <span>{msg.practice.exploring}</span>}
    </p>
    <div
      ref={stem}
      id={id}
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
  </>
);
