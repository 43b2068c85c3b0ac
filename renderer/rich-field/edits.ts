/** What can be done to the text in the field; each is a command that the keys and the toolbar share. */
import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { Schema } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';

export type MarkName = 'strong' | 'emphasis' | 'sup' | 'sub' | 'code';

export const holdsBlocks = (schema: Schema): boolean => schema.nodes.list !== undefined;

/** Marks the selected words, or what is typed next. */
export const mark =
  (name: MarkName): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name];
    return type ? toggleMark(type)(state, dispatch) : false;
  };

export function isMarked({ schema, selection, storedMarks, doc }: EditorState, name: MarkName | 'link'): boolean {
  const type = schema.marks[name];
  if (!type) return false;
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

/** The list the selection stands in, or null. */
export function listAround({ selection: { $from } }: EditorState): { ordered: boolean } | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === 'list') return { ordered: Boolean(node.attrs.ordered) };
    if (node.type.name === 'table') return null;
  }
  return null;
}

/** Makes a list of the paragraphs, makes it the other sort of list, or takes it away again. */
export const list =
  (ordered: boolean): Command =>
  (state, dispatch) => {
    const { list: type, item } = state.schema.nodes;
    if (!type || !item) return false;
    const around = listAround(state);
    if (!around) return wrapInList(type, { ordered, start: 1 })(state, dispatch);
    if (around.ordered === ordered) return liftListItem(item)(state, dispatch);
    return changeList(state, dispatch, ordered);
  };

function changeList(state: EditorState, dispatch: Parameters<Command>[1], ordered: boolean): boolean {
  const { $from } = state.selection;
  const depth = Array.from({ length: $from.depth }, (_, up) => $from.depth - up).find(
    (one) => $from.node(one).type.name === 'list',
  );
  if (depth === undefined) return false;
  dispatch?.(state.tr.setNodeMarkup($from.before(depth), null, { ordered, start: 1 }));
  return true;
}

export const lineBreak: Command = (state, dispatch) => {
  const { break: type } = state.schema.nodes;
  if (!type) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};

export const listing: Command = (state, dispatch) => {
  const { listing: type, paragraph } = state.schema.nodes;
  if (!type || !paragraph) return false;
  return setBlockType(type)(state, dispatch) || setBlockType(paragraph)(state, dispatch);
};

/** Links the selected words, or takes the link away where the address is empty. */
export const link =
  (address: string): Command =>
  (state, dispatch) => {
    const type = state.schema.marks.link;
    if (!type) return false;
    const { from, to } = linkRange(state);
    if (from === to) return false;
    const tr = state.tr.removeMark(from, to, type);
    dispatch?.(address === '' ? tr : tr.addMark(from, to, type.create({ address })));
    return true;
  };

/** The selected words, or the whole link the cursor stands in. */
export function linkRange({ selection, schema, doc }: EditorState): { from: number; to: number; address: string } {
  const { $from, from, to, empty } = selection;
  const type = schema.marks.link;
  let range = { from, to, address: '' };
  doc.nodesBetween($from.start(), $from.end(), (node, at) => {
    const found = node.isInline ? type?.isInSet(node.marks) : undefined;
    if (!found || at > to || at + node.nodeSize < from) return;
    const address = String(found.attrs.address);
    range =
      empty && range.address === address
        ? { ...range, to: at + node.nodeSize }
        : { from: empty ? at : from, to: empty ? at + node.nodeSize : to, address };
  });
  return range;
}

/** Puts a word such as a formula or a picture in place of the selection, or changes the one that is selected. */
export const word =
  (name: 'maths' | 'formula' | 'picture' | 'gap', attrs: Record<string, string>): Command =>
  (state, dispatch) => {
    const type = state.schema.nodes[name];
    if (!type) return false;
    const { selection, tr } = state;
    const isThat = selection instanceof NodeSelection && selection.node.type === type;
    if (isThat) tr.setNodeMarkup(selection.from, null, { ...selection.node.attrs, ...attrs });
    else tr.replaceSelectionWith(type.create(attrs), name !== 'gap');
    if (isThat) tr.setSelection(NodeSelection.create(tr.doc, selection.from));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
