/** The ways into practice on a topic's page, with how far it is mastered on this computer. */
import { BookOpen, GraduationCap } from 'lucide-react';
import type { Topic } from '../../../shared/library/topic';
import { masteryFor } from '../../../shared/practice/mastery';
import { emptyPractice, practiceIdOf } from '../../../shared/practice/practice';
import { questionsOfTopic } from '../../../shared/practice/practised';
import { percentOf } from '../../../shared/results/share';
import { useCommand } from '../../desktop/commands';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import './topic-practice.css';

export function TopicPractice({ libraryId, topic }: { libraryId: string; topic: Topic }) {
  const id = practiceIdOf('topic', topic.id);
  const kept = useCall('practice.read', { id }, []).value ?? emptyPractice(id);
  const { questions } = questionsOfTopic(libraryId, topic);
  const go = (way: 'quiz' | 'explore') => navigate({ page: 'practice', libraryId, topicId: topic.id, way });
  useCommand('practice', () => questions.length > 0 && go('quiz'));
  if (questions.length === 0) return null;
  const { share, left } = masteryFor(questions, kept.given);
  const percent = percentOf(share);
  return (
    <div className="topic-practice">
      <Button icon={GraduationCap} onPress={() => go('quiz')}>
        {msg.practice.start}
      </Button>
      <Button icon={BookOpen} onPress={() => go('explore')}>
        {msg.practice.explore}
      </Button>
      {share.of > 0 && (
        <button
          type="button"
          className="topic-practice__mastery"
          onClick={() => navigate({ page: 'practice', libraryId, topicId: topic.id })}
        >
          {percent === null
            ? msg.practice.practised(share.right, share.of, left)
            : msg.practice.mastered(percent, share.right, share.of, left)}
        </button>
      )}
    </div>
  );
}
