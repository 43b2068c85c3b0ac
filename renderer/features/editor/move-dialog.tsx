/** Asks which topic the questions go to, and takes them there. */
import { useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { showToast } from '../../ui/toast';
import { type Part, partAfter } from './part';
import { withoutSeveral } from './several-steps';
import type { TopicDraft } from './use-topic-draft';

interface Props {
  libraryId: string;
  draft: TopicDraft;
  ids: readonly string[];
  onPart: (part: Part) => void;
  onClose: () => void;
}

interface Place {
  libraryId: string;
  topicId: string;
}

const keyOf = ({ libraryId, topicId }: Place) => `${libraryId} ${topicId}`;

export function MoveDialog({ libraryId, draft, ids, onPart, onClose }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const places = usePlaces({ libraryId, topicId: draft.topic.id });
  const to = places.find((place) => keyOf(place) === chosen) ?? places[0];
  const move = async () => {
    if (!to) return;
    const failed = await moveQuestions(libraryId, draft, ids, to, onPart);
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <Dialog
      title={msg.editor.moveTitle(ids.length)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{msg.app.cancel}</Button>
          <Button kind="primary" isDisabled={!to} onPress={() => void move()}>
            {msg.editor.move(msg.editor.questionCount(ids.length))}
          </Button>
        </>
      }
    >
      {problem && <Notice tone="danger">{problem}</Notice>}
      {to ? (
        <Select
          label={msg.editor.moveWhere}
          options={places.map((place) => ({ value: keyOf(place), label: place.label }))}
          value={keyOf(to)}
          onChange={setChosen}
        />
      ) : (
        <p>{msg.editor.moveNowhere}</p>
      )}
    </Dialog>
  );
}

/** Every other topic that can be written, those of this library first. */
function usePlaces(here: Place): (Place & { label: string })[] {
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  return libraries
    .filter((library) => !library.readOnly)
    .toSorted((one, other) => Number(other.id === here.libraryId) - Number(one.id === here.libraryId))
    .flatMap((library) =>
      library.topics.map(({ id, headline }) => ({
        libraryId: library.id,
        topicId: id,
        label: msg.editor.topicIn(headline || msg.editor.newHeadline, library.name),
      })),
    )
    .filter((place) => keyOf(place) !== keyOf(here));
}

/** They are copied first and leave only then; undo brings them back here and takes them away there. */
async function moveQuestions(
  libraryId: string,
  draft: TopicDraft,
  ids: readonly string[],
  to: Place,
  onPart: (part: Part) => void,
): Promise<string | null> {
  if (!(await draft.saveNow())) return msg.editor.moveUnsaved;
  const from = { libraryId, topicId: draft.topic.id };
  const copied = await call('question.copy', {
    from,
    to: { libraryId: to.libraryId, topicId: to.topicId },
    questionIds: [...ids],
  });
  if (!copied.ok) return problemText(copied.problem, msg.problems);
  draft.change(withoutSeveral(draft.topic, ids), null);
  onPart(partAfter(draft.topic, ids));
  showToast(msg.editor.moved(ids.length), {
    undo: () => {
      draft.undo();
      void takeBack(to, copied.value.questionIds);
    },
  });
  return null;
}

async function takeBack({ libraryId, topicId }: Place, ids: readonly string[]): Promise<void> {
  const opened = await call('topic.open', { libraryId, topicId });
  if (!opened.ok) return;
  const topic: Topic = withoutSeveral(opened.value.topic, ids);
  const saved = await call('topic.save', { libraryId, topic, over: opened.value.stamp });
  if (!saved.ok) showToast(problemText(saved.problem, msg.problems));
}
