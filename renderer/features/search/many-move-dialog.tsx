/** Asks which topic the chosen questions go to. */
import { useState } from 'react';
import type { TopicPlace } from '../../desktop/change-topic';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';

interface Props {
  count: number;
  onMove: (to: TopicPlace) => void;
  onClose: () => void;
}

export function ManyMoveDialog({ count, onMove, onClose }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const places = libraries
    .filter((library) => !library.readOnly)
    .flatMap((library) =>
      library.topics.map((topic) => ({
        key: `${library.id} ${topic.id}`,
        libraryId: library.id,
        topicId: topic.id,
        label: msg.editor.topicIn(topic.headline || msg.editor.newHeadline, library.name),
      })),
    );
  const to = places.find(({ key }) => key === chosen) ?? places[0];
  return (
    <Dialog
      title={msg.editor.moveTitle(count)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{msg.app.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={!to}
            onPress={() => to && onMove({ libraryId: to.libraryId, topicId: to.topicId })}
          >
            {msg.editor.move(msg.editor.questionCount(count))}
          </Button>
        </>
      }
    >
      {to ? (
        <Select
          label={msg.editor.moveWhere}
          options={places.map(({ key, label }) => ({ value: key, label }))}
          value={to.key}
          onChange={setChosen}
        />
      ) : (
        <p>{msg.editor.moveNowhere}</p>
      )}
    </Dialog>
  );
}
