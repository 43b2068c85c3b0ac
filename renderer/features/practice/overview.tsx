/** Before and after a round: how it went, what to do next, and how far the topic and its ideas are mastered. */
import { useEffect, useRef } from 'react';
import { masteryByIdea, masteryFor } from '../../../shared/practice/mastery';
import type { PracticeRun } from '../../../shared/practice/practice-run';
import { isMarked, standingOf } from '../../../shared/practice/standing';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { Course } from './course';
import { IdeaMastery, TopicMastery } from './mastery-rows';
import './overview.css';
import type { PracticeGoingOn } from './use-practice';
import { WaysOn } from './ways-on';

export function Overview({ course, practice }: { course: Course; practice: PracticeGoingOn }) {
  const { run, step, reset } = practice;
  const isAfterRound = run.round.length > 0;
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAfterRound) sentence.current?.focus();
  }, [isAfterRound]);
  return (
    <div className="practice-overview">
      <p ref={sentence} tabIndex={-1} className="practice-overview__sentence">
        {sentenceOf(run)}
      </p>
      <WaysOn run={run} step={step} />
      {course.polls + course.notReady > 0 && (
        <p className="practice-overview__note">{msg.practice.leftOut(course.polls, course.notReady)}</p>
      )}
      <MasterySections run={run} />
      <p className="practice-overview__note">
        {msg.practice.rule} {msg.practice.where}
      </p>
      {Object.keys(run.given).length > 0 && (
        <div>
          <Button onPress={reset}>{msg.practice.reset}</Button>
        </div>
      )}
    </div>
  );
}

function MasterySections({ run: { questions, given } }: { run: PracticeRun }) {
  const ideas = masteryByIdea(questions, given);
  return (
    <>
      <section>
        <Hang title={msg.practice.masteryTitle} />
        <TopicMastery mastered={masteryFor(questions, given)} />
      </section>
      {ideas.length > 0 && (
        <section>
          <Hang title={msg.practice.ideas} />
          <IdeaMastery ideas={ideas} />
        </section>
      )}
    </>
  );
}

/** After a round what came of it, otherwise how it stands altogether. */
function sentenceOf(run: PracticeRun): string {
  const ofRound = run.questions.filter((one) => isMarked(one) && run.answered.includes(one.id));
  const right = ofRound.filter((one) => standingOf(one, run.given) === 'right').length;
  if (ofRound.length > 0) return msg.practice.roundRight(right, ofRound.length);
  const { share } = masteryFor(run.questions, run.given);
  if (share.of === 0) return msg.practice.nothingYet;
  return share.right === share.of ? msg.practice.allRight : msg.practice.soFar(share.right, share.of);
}
