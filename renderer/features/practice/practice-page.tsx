/** The practice page: the questions of one topic or set, worked through by one person at this computer. */
import { usePlace } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { type Course, goBack, useCourse } from './course';
import { PracticeDesk } from './practice-desk';
import './practice-page.css';

export default function PracticePage() {
  const place = usePlace();
  const course = useCourse(place.page === 'practice' ? place : { page: 'practice' });
  if (course === 'coming') return <main className="practice-page" />;
  if (course !== 'gone' && course.questions.length > 0) return <PracticeDesk key={course.practiceId} course={course} />;
  return <Nothing course={course === 'gone' ? null : course} />;
}

function Nothing({ course }: { course: Course | null }) {
  return (
    <main className="practice-page practice-page--empty">
      <EmptyState
        title={course ? msg.practice.noneTitle : msg.practice.gone}
        text={course ? msg.practice.noneText : msg.practice.goneText}
        action={<Button onPress={() => goBack(course)}>{msg.practice.back}</Button>}
      />
    </main>
  );
}
