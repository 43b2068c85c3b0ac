/** Asks which library topics are moved or copied to, and takes them there. */
import { useState } from 'react';
import type { CarriedTopics } from '../../../shared/library/carry';
import type { Library } from '../../../shared/library/library-list';
import { problemText, type Result } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import { showToast } from '../../ui/toast';

export interface Carry {
  how: 'move' | 'copy';
  topicIds: readonly string[];
}

interface Props {
  carry: Carry;
  from: Library;
  onClose: () => void;
}

export function CarryDialog({ carry: { how, topicIds }, from, onClose }: Props) {
  const words = msg.library.carry;
  const libraries = useCall('library.list', null, ['library.changed']).value;
  const others = (libraries ?? []).filter((one) => one.id !== from.id && !one.readOnly && one.state === 'open');
  const [wanted, setWanted] = useState('');
  const to = others.find((one) => one.id === wanted) ?? others[0];
  if (!libraries) return null;
  const act = async () => {
    if (!to) return;
    onClose();
    await carryTo(how, topicIds, from, to);
  };
  return (
    <Dialog
      title={how === 'move' ? words.moveTitle(topicIds.length) : words.copyTitle(topicIds.length)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button kind="primary" isDisabled={!to} onPress={() => void act()}>
            {how === 'move' ? msg.library.move : msg.library.copy}
          </Button>
        </>
      }
    >
      {to ? (
        <>
          <Select
            label={words.to}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={to.id}
            onChange={setWanted}
          />
          <p className="field-hint">{words.text}</p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </Dialog>
  );
}

async function carryTo(how: Carry['how'], topicIds: readonly string[], from: Library, to: Library): Promise<void> {
  const words = msg.library.carry;
  const ask = { from: from.id, to: to.id, topicIds: [...topicIds] };
  const result: Result<CarriedTopics> = await (how === 'move' ? call('topic.move', ask) : call('topic.copy', ask));
  if (!result.ok) return showToast(problemText(result.problem, msg.problems));
  const { topics, failed } = result.value;
  const first = failed[0];
  if (first) return showToast(words.failed(failed.length, problemText(first.problem, msg.problems)));
  const arrived = topics.map((topic) => topic.is);
  const undo = () => {
    if (how === 'move') void call('topic.move', { from: to.id, to: from.id, topicIds: arrived });
    else for (const topicId of arrived) void call('topic.remove', { libraryId: to.id, topicId });
  };
  showToast(how === 'move' ? words.moved(topics.length, to.name) : words.copied(topics.length, to.name), { undo });
}
