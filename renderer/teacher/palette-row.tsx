/** One row of the palette: its icon, its text with what was found in bold, and a day, a kind or its keys at the right. */
import { ListBoxItem } from 'react-aria-components';
import { Icon } from '../ui/icon';
import { KeyCaps } from '../ui/key-caps';
import { Marked } from '../ui/marked';
import type { PaletteEntry } from './palette-entries';
import type { Found } from './palette-search';

export function PaletteRow({ found: { entry, spans } }: { found: Found<PaletteEntry> }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.text} className="palette-row">
      <Icon of={entry.icon} />
      <span className={`palette-row__text${entry.group === 'topics' ? ' palette-row__text--serif' : ''}`} dir="auto">
        <Marked text={entry.text} spans={spans} />
      </span>
      <span className="palette-row__right">{entry.keys ? <KeyCaps keys={entry.keys} /> : entry.right}</span>
    </ListBoxItem>
  );
}
