/** What is done to a whole library more rarely: naming, packing, copying and closing it. */
import { Copy, Ellipsis, FileUp, FolderX, Package, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { Library } from '../../../shared/library/library-list';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { askExport } from '../../desktop/exporting';
import { navigate } from '../../desktop/navigation';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { LibraryNameDialog } from './library-name-dialog';
import { PackDialog } from './pack-dialog';

export function LibraryMenu({ library }: { library: Library }) {
  const words = msg.library;
  const [asks, setAsks] = useState<'name' | 'copy' | 'pack' | null>(null);
  const done = () => setAsks(null);
  const acts: Record<string, () => void> = {
    rename: () => setAsks('name'),
    copy: () => setAsks('copy'),
    export: () => askExport({ what: { of: 'library', libraryId: library.id }, name: library.name }),
    pack: () => setAsks('pack'),
    close: () => void close(library),
  };
  const isThere = library.state !== 'away';
  return (
    <>
      <MenuButton
        label={words.menu(library.name)}
        icon={Ellipsis}
        items={[
          { id: 'rename', label: words.rename, icon: PencilLine, isDisabled: library.readOnly },
          { id: 'pack', label: words.pack, icon: Package, isDisabled: !isThere },
          { id: 'export', label: words.exportIt, icon: FileUp, isDisabled: !isThere },
          { id: 'copy', label: words.copyAll, icon: Copy, isDisabled: !isThere },
          { id: 'close', label: words.close, icon: FolderX },
        ]}
        onAction={(id) => acts[id]?.()}
      />
      {asks === 'name' && <Rename library={library} onDone={done} />}
      {asks === 'pack' && <PackDialog library={library} onDone={done} />}
      {asks === 'copy' && <CopyLibrary library={library} onDone={done} />}
    </>
  );
}

interface AskProps {
  library: Library;
  onDone: () => void;
}

function Rename({ library, onDone }: AskProps) {
  const rename = async (name: string) => {
    const renamed = await call('library.rename', { libraryId: library.id, name });
    if (!renamed.ok) return renamed.problem;
    onDone();
    return null;
  };
  const words = msg.library;
  return (
    <LibraryNameDialog
      title={words.make.renameTitle(library.name)}
      name={library.name}
      act={words.rename}
      onAct={rename}
      onClose={onDone}
    />
  );
}

/** Also what is offered for a library that is read-only. */
export function CopyLibrary({ library, onDone }: AskProps) {
  const words = msg.library;
  const copy = async (name: string) => {
    const copied = await call('library.copy', { libraryId: library.id, name });
    if (!copied.ok) return copied.problem;
    onDone();
    showToast(words.copied(name));
    navigate({ page: 'library', libraryId: copied.value.id });
    return null;
  };
  return (
    <LibraryNameDialog
      title={words.make.copyTitle(library.name)}
      name={words.copyName(library.name)}
      act={words.copy}
      onAct={copy}
      onClose={onDone}
    />
  );
}

async function close(library: Library): Promise<void> {
  const closed = await call('library.close', { libraryId: library.id });
  if (!closed.ok) return showToast(problemText(closed.problem, msg.problems));
  navigate({ page: 'library' });
  showToast(msg.library.closed(library.name));
}
