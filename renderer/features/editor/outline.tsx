/** The parts of the topic: the brief and each question, with what needs a look. */
import { ArrowLeft, Heading, Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Topic } from '../../../shared/library/topic';
import { isReady } from '../../../shared/question/readiness';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import { usePageKeys } from '../../ui/use-page-keys';
import './outline.css';

export type Part = { part: 'brief' } | { part: 'question'; questionId: string };

interface Props {
  libraryId: string;
  topic: Topic;
  part: Part;
  onChoose: (part: Part) => void;
  onAdd: () => void;
}

const briefKey = 'the-brief';

export function Outline({ libraryId, topic, part, onChoose, onAdd }: Props) {
  const libraries = useCall('library.list', null, []);
  const library = libraries.value?.find((one) => one.id === libraryId)?.name ?? '';
  const back = () => navigate({ page: 'library', libraryId, topicId: topic.id });
  const ready = topic.questions.filter(isReady).length;
  // Esc ends a move by keyboard before it leaves the editor.
  usePageKeys({ escape: () => document.querySelector('[data-dragging]') ?? back() });
  const list = useRef<HTMLDivElement>(null);
  const chosen = part.part === 'brief' ? briefKey : part.questionId;
  useEffect(() => {
    list.current?.querySelector(`[data-key="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <section className="outline" aria-label={msg.editor.outline}>
      <Toolbar>
        <Button kind="quiet" icon={ArrowLeft} onPress={back}>
          {msg.editor.back(library)}
        </Button>
      </Toolbar>
      <div className="outline__head">
        <p className="outline__category">{topic.category}</p>
        <h2 dir="auto">{topic.headline || msg.editor.newHeadline}</h2>
        <p className="outline__ready">{msg.editor.ready(ready, topic.questions.length)}</p>
      </div>
      <ListBox
        ref={list}
        className="outline__parts"
        aria-label={msg.editor.outline}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          onChoose(key === briefKey ? { part: 'brief' } : { part: 'question', questionId: String(key) });
        }}
      >
        <ListBoxItem id={briefKey} className="outline__part" textValue={msg.editor.brief}>
          <Icon of={Heading} />
          <span>
            {msg.editor.headlineAndDek}, {msg.editor.keyPointCount(topic.keyPoints.length)},{' '}
            {msg.editor.sourceCount(topic.sources.length)}
          </span>
        </ListBoxItem>
        {topic.questions.map((question, index) => (
          <ListBoxItem
            key={question.id}
            id={question.id}
            className="outline__part"
            textValue={question.stem || msg.editor.noText}
          >
            <span className="outline__number">{index + 1}</span>
            <span className="outline__stem" dir="auto">
              {question.stem || msg.editor.noText}
            </span>
            {!isReady(question) && <Icon of={TriangleAlert} label={msg.editor.lookAt} className="outline__warn" />}
          </ListBoxItem>
        ))}
      </ListBox>
      <div className="outline__foot">
        <Button kind="quiet" icon={Plus} keys={['Ctrl', 'Enter']} onPress={onAdd}>
          {msg.editor.addQuestion}
        </Button>
      </div>
    </section>
  );
}
