/** The practice of one topic or set: all its questions with how they stand, and beside them one question or the overview. */
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { shownNow } from '../../../shared/practice/practice-run';
import { problemText } from '../../../shared/problem';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Toolbar } from '../../ui/toolbar';
import { type Course, goBack } from './course';
import { Overview } from './overview';
import { PracticeQuestion } from './practice-question';
import { StandingList } from './standing-list';
import { usePractice } from './use-practice';

export function PracticeDesk({ course }: { course: Course }) {
  const practice = usePractice(course);
  const { run, step, problem } = practice;
  const shown = shownNow(run);
  useEffect(() => {
    document.title = msg.practice.title(course.title);
  }, [course.title]);
  return (
    <div className="practice-desk">
      <StandingList run={run} onGo={(id) => step({ do: 'go to', id })} />
      <main className="practice-page">
        <Toolbar>
          <IconButton label={msg.practice.backTo(course.title)} icon={ArrowLeft} onPress={() => goBack(course)} />
          <h1 dir="auto">{msg.practice.title(course.title)}</h1>
        </Toolbar>
        {problem && (
          <div className="practice-page__problem">
            <Notice tone="warn">
              {problemText(problem, msg.problems)} {msg.practice.notKept}
            </Notice>
          </div>
        )}
        {shown ? (
          <PracticeQuestion key={shown.id} shown={shown} practice={practice} />
        ) : (
          <Overview course={course} practice={practice} />
        )}
      </main>
    </div>
  );
}
