/** Asks which topic the questions go to, and takes them there. */
import { useState } from 'react';
import type { TopicPlace } from '../../desktop/change-topic';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { moveQuestions } from './move-questions';
import { type Part, partAfter } from './part';
import { useLatest } from './use-latest';
import type { TopicDraft } from './use-topic-draft';

interface Props {
  libraryId: string;
  draft: TopicDraft;
  ids: readonly string[];
  onPart: (part: Part) => void;
  onClose: () => void;
}

const keyOf = ({ libraryId, topicId }: TopicPlace) => `${libraryId} ${topicId}`;

export function MoveDialog({ libraryId, draft, ids, onPart, onClose }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useLatest(draft);
  const places = usePlaces({ libraryId, topicId: draft.topic.id });
  const to = places.find((place) => keyOf(place) === chosen) ?? places[0];
  const move = async () => {
    if (!to) return;
    const next = partAfter(draft.topic, ids);
    const failed = await moveQuestions(libraryId, latest, ids, { libraryId: to.libraryId, topicId: to.topicId });
    if (failed !== null) return setProblem(failed);
    onPart(next);
    onClose();
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
function usePlaces(here: TopicPlace): (TopicPlace & { label: string })[] {
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
