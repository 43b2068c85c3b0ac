/** The command palette: one field that finds topics, commands, categories and questions; the arrows move, Enter opens. */
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { problemText } from '../../shared/problem';
import { noFilters } from '../../shared/search/query';
import { useCall } from '../desktop/use-call';
import { Icon } from '../ui/icon';
import { KeyCaps } from '../ui/key-caps';
import { msg } from '../ui/messages';
import { Notice } from '../ui/notice';
import './palette.css';
import { foundQuestion, foundTopic, ownEntries } from './palette-entries';
import { PaletteRow } from './palette-row';
import { isForOneGroup, searchPalette } from './palette-search';

const shownOfEach = 5;

export default function Palette({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const libraries = useCall('library.list', null, ['library.changed']);
  const most = { topics: shownOfEach, questions: query.trim() === '' ? 0 : shownOfEach };
  const ask = { place: 'palette', query: { words: query, filters: noFilters }, most } as const;
  const search = useCall('search.find', ask, ['search.changed']);
  const entries = useMemo(() => ownEntries(libraries.value ?? []), [libraries.value]);
  const groups = useMemo(() => {
    const own = searchPalette(entries, query, shownOfEach);
    if (isForOneGroup(query)) return own;
    const topics = (search.value?.topics.hits ?? []).map(foundTopic);
    const questions = (search.value?.questions.hits ?? []).map(foundQuestion);
    return [
      { group: 'topics' as const, found: topics },
      ...own,
      { group: 'questions' as const, found: questions },
    ].filter(({ found }) => found.length > 0);
  }, [entries, query, search.value]);
  const open = (id: string) => {
    const chosen = groups.flatMap((group) => group.found).find(({ entry }) => entry.id === id);
    onClose();
    chosen?.entry.run();
  };
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="palette">
        <Dialog className="palette__box" aria-label={msg.app.search}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField
              className="palette__field"
              aria-label={msg.front.palette.placeholder}
              autoFocus
              // A search field keeps Esc to empty itself; here it closes the palette at once.
              onKeyDown={(event) => event.key === 'Escape' && onClose()}
            >
              <Icon of={Search} size={20} />
              <Input
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={msg.front.palette.placeholder}
                dir="auto"
              />
            </SearchField>
            {search.problem && <Notice tone="danger">{problemText(search.problem, msg.problems)}</Notice>}
            <ListBox
              className="palette__list"
              aria-label={msg.front.palette.found}
              items={groups.map((group) => ({ ...group, id: group.group }))}
              renderEmptyState={() => <p className="palette__none">{msg.front.palette.nothing(query)}</p>}
              onAction={(id) => open(String(id))}
            >
              {({ group, found }) => (
                <ListBoxSection id={group}>
                  <Header className="palette__group">{msg.front.palette[group]}</Header>
                  <Collection items={found.map((one) => ({ ...one, id: one.entry.id }))}>
                    {(one) => <PaletteRow found={one} />}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <PaletteKeys />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteKeys() {
  return (
    <footer className="palette__keys" aria-hidden="true">
      <span>
        <KeyCaps keys={['Up', 'Down']} />
        {msg.front.palette.move}
      </span>
      <span>
        <KeyCaps keys={['Enter']} />
        {msg.front.palette.open}
      </span>
      <span className="palette__signs">{msg.front.palette.commandsOnly('>')}</span>
    </footer>
  );
}
