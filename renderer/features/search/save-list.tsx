/** Makes a smart list of a search, changes the one that is open, renames and deletes it. */
import { Bookmark, Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Query, SmartList } from '../../../shared/search/query';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import { forgetQuery, isEmptyQuery, isSameQuery } from './use-query';
import type { SmartLists } from './use-smart-lists';

interface Props {
  smart: SmartLists;
  list: SmartList | null;
  query: Query;
}

export function SaveList({ smart, list, query }: Props) {
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const keepNew = async (name: string) => {
    const made = { id: crypto.randomUUID(), name, query };
    if (!(await smart.keep(made))) return;
    navigate({ page: 'search', list: made.id });
    showToast(msg.search.saved(name));
  };
  const keepChange = async (next: SmartList) => {
    if (!(await smart.keep(next))) return;
    forgetQuery(next.id);
    showToast(msg.search.changed(next.name));
  };
  const remove = async (gone: SmartList) => {
    await smart.remove(gone);
    navigate({ page: 'search' });
  };
  const isChanged = list !== null && !isSameQuery(list.query, query);
  return (
    <>
      {isChanged && <Button onPress={() => void keepChange({ ...list, query })}>{msg.search.saveChange}</Button>}
      {(list === null || isChanged) && (
        <Button
          icon={Bookmark}
          isDisabled={isEmptyQuery(query)}
          tip={msg.search.saveTip}
          onPress={() => setNaming('new')}
        >
          {msg.search.save}
        </Button>
      )}
      {list && (
        <MenuButton
          label={msg.search.listMenu}
          icon={Ellipsis}
          items={[
            { id: 'rename', label: msg.search.rename, icon: PencilLine },
            { id: 'remove', label: msg.search.remove, icon: Trash2 },
          ]}
          onAction={(id) => (id === 'rename' ? setNaming('rename') : void remove(list))}
        />
      )}
      {naming && (
        <NameList
          first={naming === 'rename' ? (list?.name ?? '') : query.words.trim()}
          onClose={() => setNaming(null)}
          onKeep={(name) => {
            setNaming(null);
            void (naming === 'rename' && list ? keepChange({ ...list, name }) : keepNew(name));
          }}
        />
      )}
    </>
  );
}

interface NameProps {
  first: string;
  onClose: () => void;
  onKeep: (name: string) => void;
}

function NameList({ first, onClose, onKeep }: NameProps) {
  const [name, setName] = useState(first);
  const isNamed = name.trim() !== '';
  const keep = () => isNamed && onKeep(name.trim());
  return (
    <Dialog
      title={msg.search.save}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button kind="primary" isDisabled={!isNamed} onPress={keep}>
            {msg.search.keep}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField label={msg.search.name} hint={msg.search.nameHint} value={name} onChange={setName} autoFocus />
      </form>
    </Dialog>
  );
}
