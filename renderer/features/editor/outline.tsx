/** The parts of the topic: the brief and each question, to edit one or to choose several. */
import { ArrowLeft, Heading, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
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
import { OutlineQuestion } from './outline-question';
import { idsOf, type Part, partOf } from './part';

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
  return (
    <section className="outline" aria-label={msg.editor.outline}>
      <Toolbar>
        <Button kind="quiet" icon={ArrowLeft} onPress={back}>
          {msg.editor.back(library)}
        </Button>
      </Toolbar>
      <div className="outline__head">
        <p className="outline__category">{topic.category}</p>
        <h2 dir="auto" title={topic.headline}>
          {topic.headline || msg.editor.newHeadline}
        </h2>
        <p className="outline__ready">{msg.editor.ready(ready, topic.questions.length)}</p>
      </div>
      <Parts topic={topic} part={part} onChoose={onChoose} />
      <div className="outline__foot">
        <Button kind="quiet" icon={Plus} keys={['Ctrl', 'Enter']} onPress={onAdd}>
          {msg.editor.addQuestion}
        </Button>
      </div>
    </section>
  );
}

function Parts({ topic, part, onChoose }: Pick<Props, 'topic' | 'part' | 'onChoose'>) {
  const list = useRef<HTMLDivElement>(null);
  const ids = idsOf(part);
  const last = ids.at(-1) ?? briefKey;
  useEffect(() => {
    list.current?.querySelector(`[data-key="${last}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const choose = (keys: Selection) => {
    const chosen = topic.questions.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id));
    onChoose(partOf(chosen));
  };
  const toggle = (id: string) => choose(new Set(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  return (
    <ListBox
      ref={list}
      className={`outline__parts ${ids.length > 1 ? 'outline__parts--several' : ''}`}
      aria-label={msg.editor.outline}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={ids.length === 0 ? [briefKey] : ids}
      onSelectionChange={choose}
    >
      <ListBoxItem id={briefKey} className="outline__part" textValue={msg.editor.brief}>
        <Icon of={Heading} />
        <span>
          {msg.editor.headlineAndDek}, {msg.editor.keyPointCount(topic.keyPoints.length)},{' '}
          {msg.editor.sourceCount(topic.sources.length)}
        </span>
      </ListBoxItem>
      {topic.questions.map((question, index) => (
        <OutlineQuestion
          key={question.id}
          question={question}
          number={index + 1}
          isChosen={ids.includes(question.id)}
          onToggle={() => toggle(question.id)}
        />
      ))}
    </ListBox>
  );
}
