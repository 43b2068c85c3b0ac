/** Asks what to do with a packed library that is like one that is open: go to that one, or add it under a name of its own. */
import { type FormEvent, useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import type { PackLike } from '../../../shared/library/pack';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import './pack-dialog.css';

const words = msg.packs.like;

interface Props {
  like: PackLike;
  onEnter: (libraryId: string) => Promise<void>;
  onClose: () => void;
}

export function PackLikeDialog({ like, onEnter, onClose }: Props) {
  const { value: libraries } = useCall('library.list', null, ['library.changed']);
  const isNamesake = like.same + like.differ === 0;
  const isCalledSo = sameName(like.name, like.open.name);
  const [name, setName] = useState(
    isNamesake ? words.second(like.name) : isCalledSo ? words.copy(like.name) : like.name,
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isTaken = isNameOf(libraries ?? [], name);
  const canAdd = name.trim() !== '' && !isTaken && !isBusy;
  const add = async () => {
    if (!canAdd) return;
    setIsBusy(true);
    const added = await call('pack.add', { pack: like.pack, name: name.trim() });
    setIsBusy(false);
    if (!added.ok) return setProblem(added.problem);
    showToast(msg.library.unpacked(added.value.name, added.value.topics));
    await onEnter(added.value.id);
  };
  const error = isTaken ? words.taken : problem && problemText(problem, msg.problems);
  const isWhole = like.same === like.topics && like.same === like.open.topics;
  return (
    <Dialog
      title={
        isNamesake
          ? words.namesake(like.open.name)
          : isCalledSo
            ? words.title(like.name)
            : words.other(like.name, like.open.name)
      }
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button kind={isWhole ? 'primary' : 'second'} onPress={() => void onEnter(like.open.id)}>
            {words.openThere}
          </Button>
          <Button kind={isWhole ? 'second' : 'primary'} isDisabled={!canAdd} onPress={() => void add()}>
            {words.add}
          </Button>
        </>
      }
    >
      <form
        className="pack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void add();
        }}
      >
        <Two like={like} />
        <p>{isNamesake ? words.others : isWhole ? words.allSame(like.same) : words.some(like.same, like.differ)}</p>
        <TextField label={words.name} value={name} onChange={setName} hint={words.hint} {...(error ? { error } : {})} />
      </form>
    </Dialog>
  );
}

const Two = ({ like }: { like: PackLike }) => (
  <dl className="pack__two">
    <div>
      <dt>{words.here}</dt>
      <dd dir="auto">{like.open.name}</dd>
      <dd>{words.topics(like.open.topics)}</dd>
    </div>
    <div>
      <dt>{words.packed}</dt>
      <dd dir="auto">{like.name}</dd>
      <dd>{words.topics(like.topics)}</dd>
    </div>
  </dl>
);

const isNameOf = (libraries: readonly Library[], name: string): boolean =>
  libraries.some((library) => sameName(library.name, name));

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
