/** Shows both versions of a topic that was changed elsewhere, and asks which to keep: as a whole or part by part. */
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { changesBetween } from './conflict-changes';
import { mergeTopics, partKey } from './conflict-merge';
import { ConflictTable } from './conflict-table';
import type { Conflict, Settle } from './use-outside-changes';

const words = msg.library.conflict;

interface Props {
  conflict: Conflict;
  onSettle: (how: Settle) => void;
}

export function ConflictDialog({ conflict, onSettle }: Props) {
  if (conflict.theirs) return <TwoVersions {...conflict} theirs={conflict.theirs} onSettle={onSettle} />;
  return <OneVersion {...conflict} onSettle={onSettle} />;
}

/** Theirs is gone, or can't be read: what can't be read can't be judged either, so it stays as it is. */
function OneVersion({ mine, isGone, onSettle }: Conflict & Pick<Props, 'onSettle'>) {
  const headline = mine.headline || msg.library.untitled;
  return (
    <Dialog
      title={isGone ? words.goneTitle(headline) : words.title(headline)}
      isOpen
      isAlert
      onClose={() => undefined}
      footer={
        <>
          {isGone && <Button onPress={() => onSettle('theirs')}>{words.letGo}</Button>}
          <Button kind="primary" onPress={() => onSettle(isGone ? 'mine' : 'both')}>
            {isGone ? words.keepMine : words.keepMineBeside}
          </Button>
        </>
      }
    >
      <p>{isGone ? words.goneText : words.unreadable}</p>
    </Dialog>
  );
}

type Both = Conflict & { theirs: NonNullable<Conflict['theirs']> };

function TwoVersions({ mine, theirs, onSettle }: Both & Pick<Props, 'onSettle'>) {
  const changes = useMemo(() => changesBetween(mine, theirs), [mine, theirs]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, isTheirs: boolean) =>
    setTaken((now) => (isTheirs ? new Set([...now, key]) : new Set([...now].filter((one) => one !== key))));
  const keep = () => {
    if (taken.size === 0) return onSettle('mine');
    const parts = changes.map(({ which }) => which).filter((part) => taken.has(partKey(part)));
    onSettle({ made: mergeTopics(mine, theirs, parts) });
  };
  return (
    <Dialog
      title={words.title(mine.headline || msg.library.untitled)}
      isOpen
      isAlert
      size="wide"
      onClose={() => undefined}
      footerStart={
        <Button kind="quiet" onPress={() => onSettle('both')}>
          {words.keepBoth}
        </Button>
      }
      footer={
        <>
          <Button onPress={() => onSettle('theirs')}>{words.takeTheirs}</Button>
          <Button kind="primary" onPress={keep}>
            {taken.size === 0 ? words.keepMine : words.keepChosen}
          </Button>
        </>
      }
    >
      <ConflictTable changes={changes} taken={taken} onChoose={choose} />
    </Dialog>
  );
}
