/** A topic to read: headline, dek, key points and sources beside its questions, with what can be done with it. */

import { FileText, ListPlus, Pencil, Projector } from 'lucide-react';
import { useEffect } from 'react';
import type { Library } from '../../../shared/library/library-list';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { isReady } from '../../../shared/question/readiness';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { isLine } from '../../rich-text/is-line';
import { RichText } from '../../rich-text/rich-text';
import { Button } from '../../ui/button';
import { dayText } from '../../ui/dates';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Toolbar } from '../../ui/toolbar';
import { usePageKeys } from '../../ui/use-page-keys';
import { QuestionList } from './question-list';
import { SourceList } from './source-list';
import { TopicMenu } from './topic-menu';
import { TopicPractice } from './topic-practice';
import { addToSet, handoutOf, projectTopic } from './topic-set';
import './topic-reader.css';

export function TopicReader({ library, topicId }: { library: Library; topicId: string }) {
  const topic = useCall('topic.read', { libraryId: library.id, topicId }, ['library.changed']);
  if (topic.problem) {
    return (
      <main className="topic-reader">
        <Notice tone="danger">{problemText(topic.problem, msg.problems)}</Notice>
      </main>
    );
  }
  return topic.value ? <Opened library={library} topic={topic.value} /> : <main className="topic-reader" />;
}

function Opened({ library, topic }: { library: Library; topic: Topic }) {
  const ready = topic.questions.filter(isReady).length;
  const edit = () => navigate({ page: 'editor', libraryId: library.id, topicId: topic.id });
  const project = () => ready > 0 && projectTopic(library.id, topic);
  usePageKeys({ e: edit, p: project });
  useEffect(() => {
    document.title = topic.headline;
  }, [topic.headline]);
  return (
    <main className="topic-reader">
      <Toolbar>
        <span className="topic-reader__space" />
        {!library.readOnly && (
          <Button kind="quiet" icon={Pencil} keys={['E']} onPress={edit}>
            {msg.library.edit}
          </Button>
        )}
        <Button kind="quiet" icon={FileText} isDisabled={ready === 0} onPress={() => handoutOf(library.id, topic)}>
          {msg.library.handout}
        </Button>
        <Button icon={ListPlus} isDisabled={ready === 0} onPress={() => addToSet(library.id, topic)}>
          {msg.library.addToSet}
        </Button>
        <Button
          kind="primary"
          icon={Projector}
          keys={['P']}
          isDisabled={ready === 0}
          tip={msg.library.projectTip}
          onPress={project}
        >
          {msg.library.project}
        </Button>
        <TopicMenu library={library} topic={topic} />
      </Toolbar>
      <article className="topic-reader__article">
        <p className="topic-reader__kicker">
          <bdi>{topic.category || msg.library.noCategory}</bdi> {topic.date && <span>{dayText(topic.date)}</span>}
        </p>
        <h1 dir="auto">{topic.headline || msg.library.untitled}</h1>
        <p className="topic-reader__dek" dir="auto">
          {topic.dek}
        </p>
        <div className="topic-reader__columns">
          <div>
            <Hang title={msg.library.keyPoints} />
            {topic.keyPoints.length === 0 && <p className="topic-reader__none">{msg.library.noPoints}</p>}
            <ol className="topic-reader__points">
              {topic.keyPoints.map((point) => (
                <li key={point.id} dir="auto">
                  <RichText of={point.text} inline={isLine(point.text)} />
                </li>
              ))}
            </ol>
            <SourceList sources={topic.sources} vocabulary={topic.vocabulary} />
          </div>
          <div>
            <QuestionList questions={topic.questions}>
              <TopicPractice libraryId={library.id} topic={topic} />
            </QuestionList>
          </div>
        </div>
      </article>
    </main>
  );
}
