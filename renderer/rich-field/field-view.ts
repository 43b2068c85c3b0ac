/** The editing surface under a rich field: its text, its keys and what it takes from the clipboard. */

import { keymap } from 'prosemirror-keymap';
import type { Schema } from 'prosemirror-model';
import { EditorState, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { readMarkup } from '../../shared/rich-text/read-markup';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { copy, insertText, pastedFrom } from './clipboard';
import { treeOf } from './doc-to-tree';
import { holdsBlocks } from './edits';
import { type FieldActs, fieldKeys } from './field-keys';
import { docOf } from './tree-to-doc';
import { typingRules } from './typing-rules';
import { wordViews } from './word-views';

export interface FieldEvents extends FieldActs {
  /** `markup` is null where the text did not change. */
  onState: (state: EditorState, markup: string | null) => void;
  /** Takes a whole pasted question and says whether it did. */
  onPasteText: (text: string) => boolean;
  onPictures: (files: File[]) => void;
  /** HTML that brings its own pictures. */
  onHtml: (html: string) => void;
  onLost: (count: number) => void;
  /** A formula or a picture was pressed. */
  onWord: () => void;
  nameOfGap: (id: string) => string;
}

interface Wish {
  schema: Schema;
  markup: string;
  attributes: Record<string, string>;
  events: () => FieldEvents;
}

/** Marks a change that came from outside, such as an undo. */
const outside = 'outside';

export function createFieldView(host: HTMLElement, { schema, markup, attributes, events }: Wish): EditorView {
  const plugins = [
    typingRules(schema),
    keymap(fieldKeys(schema, events)),
    ...(holdsBlocks(schema) ? [tableEditing()] : []),
  ];
  const view: EditorView = new EditorView(host, {
    state: EditorState.create({ doc: docOf(schema, readMarkup(markup)), plugins }),
    attributes,
    nodeViews: wordViews((id) => events().nameOfGap(id)),
    dispatchTransaction(change: Transaction) {
      view.updateState(view.state.apply(change));
      showEmpty(view);
      const isOwn = change.docChanged && change.getMeta(outside) === undefined;
      events().onState(view.state, isOwn ? markupOf(view) : null);
    },
    handlePaste: (_, event) => event.clipboardData !== null && take(view, event.clipboardData, events()),
    handleDrop: (_, event) => event.dataTransfer !== null && takeFiles(event.dataTransfer, events()),
    handleClickOn: (_view, _at, node, _from, _event, direct) => {
      if (direct && node.isAtom && !node.isText && node.type.name !== 'break') setTimeout(() => events().onWord(), 0);
      return false;
    },
    handleDOMEvents: {
      copy: (_, event) => copy(view, event, false),
      cut: (_, event) => copy(view, event, true),
    },
  });
  showEmpty(view);
  return view;
}

export const markupOf = (view: EditorView): string => writeMarkup(treeOf(view.state.doc.content));

function take(view: EditorView, data: DataTransfer, events: FieldEvents): boolean {
  if (events.onPasteText(data.getData('text/plain'))) return true;
  const { text, lost, pictures, html } = pastedFrom(data);
  if (html !== undefined) events.onHtml(html);
  if (pictures.length > 0) events.onPictures(pictures);
  if (lost > 0) events.onLost(lost);
  if (text !== null) insertText(view, text);
  return text !== null || pictures.length > 0 || html !== undefined;
}

function takeFiles(data: DataTransfer, events: FieldEvents): boolean {
  const pictures = [...data.files].filter((file) => file.type.startsWith('image/'));
  if (pictures.length > 0) events.onPictures(pictures);
  return pictures.length > 0;
}

/** The placeholder stands where nothing is. */
function showEmpty({ dom, state: { doc } }: EditorView): void {
  const isEmpty = doc.childCount === 1 && doc.firstChild?.isTextblock === true && doc.firstChild.content.size === 0;
  dom.classList.toggle('rich-field__text--empty', isEmpty);
}

/** Brings in a text from outside and leaves the cursor where the two begin to agree again. */
export function showMarkup(view: EditorView, markup: string): void {
  const { state } = view;
  const next = docOf(state.schema, readMarkup(markup));
  const start = state.doc.content.findDiffStart(next.content);
  const ends = state.doc.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const tr = state.tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap));
  view.dispatch(tr.setMeta(outside, true));
}
