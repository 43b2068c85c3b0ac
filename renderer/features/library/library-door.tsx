/** The way to one more library: asks what is needed, opens it and goes there. */
import { FolderOpen, PackageOpen } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PackLike } from '../../../shared/library/pack';
import type { Problem } from '../../../shared/problem';
import { runCommand } from '../../desktop/commands';
import { call } from '../../desktop/desktop';
import type { Door } from '../../desktop/door';
import { navigate } from '../../desktop/navigation';
import { AskDialog } from '../../ui/ask-dialog';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { DoorRefused } from './door-refused';
import { LibraryNameDialog } from './library-name-dialog';
import { PackLikeDialog } from './pack-like-dialog';

interface Props {
  door: Door;
  onClose: () => void;
}

export default function LibraryDoor({ door, onClose }: Props) {
  const [strange, setStrange] = useState<{ folder: string; name: string } | null>(null);
  const [like, setLike] = useState<PackLike | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const enter = useCallback(
    async (libraryId: string) => {
      onClose();
      await call('settings.change', { welcomed: true });
      navigate({ page: 'library', libraryId });
    },
    [onClose],
  );
  const taken = useRef<Door | null>(null);
  useEffect(() => {
    if (taken.current === door || door.way === 'new') return;
    taken.current = door;
    if (door.way === 'folder') void openFolder(enter, setStrange, setRefused, onClose);
    else void openPack(door, enter, setLike, setRefused, onClose);
  }, [door, enter, onClose]);
  if (door.way === 'new') return <NewLibrary enter={enter} onClose={onClose} />;
  if (refused) return <DoorRefused problem={refused} onClose={onClose} />;
  if (like) return <PackLikeDialog like={like} onEnter={enter} onClose={onClose} />;
  if (!strange) return null;
  const words = msg.library.strange;
  const make = async () => {
    const made = await call('library.makeOf', { folder: strange.folder });
    if (made.ok) await enter(made.value.id);
    else setRefused(made.problem);
  };
  return (
    <AskDialog
      title={words.title(strange.name)}
      isOpen
      keep={words.keep}
      act={words.act}
      actKind="primary"
      onKeep={onClose}
      onAct={() => void make()}
    >
      {words.text(strange.folder)}
    </AskDialog>
  );
}

type Enter = (libraryId: string) => Promise<void>;
type Refuse = (problem: Problem) => void;

async function openFolder(
  enter: Enter,
  ask: (strange: { folder: string; name: string }) => void,
  refuse: Refuse,
  onClose: () => void,
): Promise<void> {
  const chosen = await call('library.chooseFolder', null);
  if (!chosen.ok) return refuse(chosen.problem);
  if (chosen.value === null) onClose();
  else if (chosen.value.is === 'opened') await enter(chosen.value.id);
  else ask(chosen.value);
}

async function openPack(
  door: Extract<Door, { way: 'pack' }>,
  enter: Enter,
  ask: (like: PackLike) => void,
  refuse: Refuse,
  onClose: () => void,
): Promise<void> {
  const opened = await call('pack.open', door.source);
  if (!opened.ok) return refuse(opened.problem);
  if (opened.value === null) return onClose();
  if (opened.value.is === 'like') return ask(opened.value);
  showToast(msg.library.unpacked(opened.value.name, opened.value.topics));
  await enter(opened.value.id);
}

function NewLibrary({ enter, onClose }: { enter: Enter; onClose: () => void }) {
  const words = msg.library.make;
  const make = async (name: string, where: 'own' | 'ask') => {
    const made = await call('library.create', { name, where });
    if (!made.ok) return made.problem;
    if (made.value === null) return null;
    showToast(words.made(name));
    await enter(made.value.id);
    return null;
  };
  return (
    <LibraryNameDialog
      title={words.title}
      name=""
      act={words.make}
      asksWhere
      otherWays={<OtherWays />}
      onAct={make}
      onClose={onClose}
    />
  );
}

/** Whoever looks for a way to a library she was given looks here first. */
const OtherWays = () => (
  <div className="library-name__other">
    <p>{msg.packs.given}</p>
    <div>
      <Button icon={FolderOpen} onPress={() => runCommand('openFolder')}>
        {msg.packs.addFolder}
      </Button>
      <Button icon={PackageOpen} onPress={() => runCommand('openPack')}>
        {msg.packs.addPack}
      </Button>
    </div>
  </div>
);
