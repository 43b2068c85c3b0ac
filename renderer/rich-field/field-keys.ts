/** The keys of the field. Undo is not among them: the whole page has one history. */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import type { Schema } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, NodeSelection } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { holdsBlocks, lineBreak, list, mark } from './edits';
import { nextCell } from './tables';

/** What the field around the text does by key. */
export interface FieldActs {
  openLink: () => void;
  openMaths: () => void;
  makeGap: () => boolean;
  /** The panel of the formula or the picture that is selected. */
  openWord: () => void;
  toToolbar: () => void;
}

const never: Command = () => false;

const act =
  (run: () => void): Command =>
  () => {
    run();
    return true;
  };

export function fieldKeys(schema: Schema, acts: () => FieldActs): Record<string, Command> {
  const shared: Record<string, Command> = {
    'Mod-b': mark('strong'),
    'Mod-i': mark('emphasis'),
    'Mod-.': mark('sup'),
    'Mod-Shift-.': mark('sub'),
    'Mod-e': mark('code'),
    'Mod-Shift-k': act(() => acts().openLink()),
    'Mod-Shift-m': act(() => acts().openMaths()),
    'Mod-Shift-g': () => acts().makeGap(),
    'Alt-F10': act(() => acts().toToolbar()),
    'Shift-Enter': chainCommands(exitCode, lineBreak),
  };
  const openWord: Command = ({ selection }) => {
    if (!(selection instanceof NodeSelection)) return false;
    acts().openWord();
    return true;
  };
  const item = schema.nodes.item;
  if (!holdsBlocks(schema) || !item)
    return {
      ...baseKeymap,
      ...shared,
      Enter: chainCommands(
        openWord,
        act(() => undefined),
      ),
    };
  return {
    ...baseKeymap,
    ...shared,
    Enter: chainCommands(openWord, splitListItem(item), baseKeymap.Enter ?? never),
    Tab: chainCommands(nextCell, sinkListItem(item)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(item)),
    'Mod-Shift-8': list(false),
    'Mod-Shift-7': list(true),
  };
}
