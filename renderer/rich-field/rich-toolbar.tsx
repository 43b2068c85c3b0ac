/** The bar over a field while something is written in it: marks, lists, and what a text can hold besides words. */
import {
  Bold,
  Code,
  Image,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  RectangleEllipsis,
  Sigma,
  SquareCode,
  Subscript,
  Superscript,
  Table,
} from 'lucide-react';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { Icon } from '../ui/icon';
import { keyShortcut } from '../ui/key-names';
import { msg } from '../ui/messages';
import { holdsBlocks, isMarked, linkRange, list, listAround, listing, type MarkName, mark } from './edits';
import { type Panel, panelFor } from './panel';
import { TableMenu } from './table-menu';
import { isInTable, newTable } from './tables';
import { useClearOfLabel } from './use-clear-of-label';

interface Props {
  view: EditorView;
  state: EditorState;
  open: (panel: Panel | null) => void;
  makeGap: (() => boolean) | null;
  onPictures: (files: readonly File[]) => void;
}

const marks: readonly { name: MarkName; icon: LucideIcon; keys: readonly string[] }[] = [
  { name: 'strong', icon: Bold, keys: ['Ctrl', 'B'] },
  { name: 'emphasis', icon: Italic, keys: ['Ctrl', 'I'] },
  { name: 'sup', icon: Superscript, keys: ['Ctrl', '.'] },
  { name: 'sub', icon: Subscript, keys: ['Ctrl', 'Shift', '.'] },
  { name: 'code', icon: Code, keys: ['Ctrl', 'E'] },
];

export function RichToolbar({ view, state, open, makeGap, onPictures }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const lifted = useClearOfLabel(bar);
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const blocks = holdsBlocks(state.schema);
  const around = blocks ? listAround(state) : null;
  const range = linkRange(state);
  return (
    <div
      ref={bar}
      className={`rich-toolbar${lifted ? ' rich-toolbar--lifted' : ''}`}
      role="toolbar"
      aria-label={msg.editor.formatting}
      onKeyDown={(event) => walk(event, view)}
    >
      {marks.map(({ name, icon, keys }) => (
        <Tool
          key={name}
          label={msg.editor.marks[name]}
          icon={icon}
          keys={keys}
          isOn={isMarked(state, name)}
          onPress={run(mark(name))}
        />
      ))}
      <Tool
        label={msg.editor.link}
        icon={Link2}
        keys={['Ctrl', 'Shift', 'K']}
        isOn={isMarked(state, 'link')}
        isDisabled={range.from === range.to}
        onPress={() => open(panelFor(view.state, 'link'))}
      />
      {blocks && (
        <>
          <span className="rich-toolbar__rule" />
          <Tool
            label={msg.editor.bullets}
            icon={List}
            keys={['Ctrl', 'Shift', '8']}
            isOn={around?.ordered === false}
            onPress={run(list(false))}
          />
          <Tool
            label={msg.editor.numbers}
            icon={ListOrdered}
            keys={['Ctrl', 'Shift', '7']}
            isOn={around?.ordered === true}
            onPress={run(list(true))}
          />
          <Tool label={msg.editor.listing} icon={SquareCode} onPress={run(listing)} />
          {isInTable(state) ? (
            <TableMenu view={view} />
          ) : (
            <Tool label={msg.editor.table} icon={Table} onPress={run(newTable)} />
          )}
        </>
      )}
      <span className="rich-toolbar__rule" />
      <Tool
        label={msg.editor.maths}
        icon={Sigma}
        keys={['Ctrl', 'Shift', 'M']}
        onPress={() => open(panelFor(view.state, 'maths'))}
      />
      <Tool label={msg.editor.picture} icon={Image} onPress={() => files.current?.click()} />
      {makeGap && (
        <button
          type="button"
          className="rich-toolbar__gap"
          tabIndex={-1}
          onMouseDown={keepFocus}
          onClick={makeGap}
          aria-keyshortcuts={keyShortcut(['Ctrl', 'Shift', 'G'])}
        >
          <Icon of={RectangleEllipsis} />
          {msg.editor.makeGap}
        </button>
      )}
      <input
        ref={files}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
        aria-label={msg.editor.picture}
        onChange={({ target }) => {
          onPictures([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}

interface ToolProps {
  label: string;
  icon: LucideIcon;
  keys?: readonly string[];
  isOn?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** The words stay selected while a tool is pressed. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

function Tool({ label, icon, keys, isOn, isDisabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="rich-toolbar__tool"
      aria-label={label}
      title={keys ? msg.editor.withKeys(label, keys.join('+')) : label}
      tabIndex={-1}
      disabled={isDisabled}
      onMouseDown={keepFocus}
      onClick={onPress}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      {...(keys ? { 'aria-keyshortcuts': keyShortcut(keys) } : {})}
    >
      <Icon of={icon} />
    </button>
  );
}

/** Arrows go from tool to tool, Esc goes back to the text. */
function walk(event: KeyboardEvent<HTMLDivElement>, view: EditorView): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (by === undefined) {
    view.focus();
    return;
  }
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not([disabled])')];
  const now = tools.indexOf(document.activeElement as HTMLElement);
  tools.at((now + by) % tools.length)?.focus();
}
