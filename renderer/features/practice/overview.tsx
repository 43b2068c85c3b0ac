/** Before and after a round: how it went, how far the topic and its ideas are mastered, and what to do next. */
import { BookOpen, GraduationCap, RotateCcw } from 'lucide-react';
import { masteryByIdea, masteryFor } from '../../../shared/practice/mastery';
import { notRight, type PracticeRun } from '../../../shared/practice/practice-run';
import { isMarked, standingOf } from '../../../shared/practice/standing';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import type { Course } from './course';
import { IdeaMastery, TopicMastery } from './mastery-rows';
import './overview.css';
import { useEnter } from './use-enter';
import type { PracticeGoingOn } from './use-practice';

export function Overview({ course, practice }: { course: Course; practice: PracticeGoingOn }) {
  const { run, step, reset } = practice;
  const again = notRight(run).length;
  const isSecondRound = run.round.length > 0 && again > 0;
  const begin = (which: 'all' | 'not right') => step({ do: 'begin', which });
  useEnter(() => begin(isSecondRound ? 'not right' : 'all'));
  const ideas = masteryByIdea(run.questions, run.given);
  const hasAnswers = Object.keys(run.given).length > 0;
  return (
    <div className="practice-overview">
      <p className="practice-overview__sentence">{sentenceOf(run)}</p>
      <div className="practice-overview__ways">
        {again > 0 && (
          <Button
            kind={isSecondRound ? 'primary' : 'second'}
            size="large"
            icon={RotateCcw}
            onPress={() => begin('not right')}
          >
            {msg.practice.notRight(again)}
          </Button>
        )}
        <Button
          kind={isSecondRound ? 'second' : 'primary'}
          size="large"
          icon={GraduationCap}
          onPress={() => begin('all')}
        >
          {msg.practice.start}
        </Button>
        <Button size="large" icon={BookOpen} onPress={() => step({ do: 'explore' })}>
          {msg.practice.explore}
        </Button>
      </div>
      {course.polls + course.notReady > 0 && (
        <p className="practice-overview__note">{msg.practice.leftOut(course.polls, course.notReady)}</p>
      )}
      <section>
        <Hang title={msg.practice.masteryTitle} />
        <TopicMastery mastered={masteryFor(run.questions, run.given)} />
      </section>
      {ideas.length > 0 && (
        <section>
          <Hang title={msg.practice.ideas} />
          <IdeaMastery ideas={ideas} />
        </section>
      )}
      <p className="practice-overview__note">
        {msg.practice.rule} {msg.practice.where}
      </p>
      {hasAnswers && (
        <div>
          <Button kind="quiet" onPress={reset}>
            {msg.practice.reset}
          </Button>
        </div>
      )}
    </div>
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
