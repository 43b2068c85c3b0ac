/** Copy and paste: what comes in is read into a rich text and cleaned, what goes out is markup, HTML and plain words. */
import { Fragment, Slice } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { plainOf } from '../../shared/rich-text/plain-text';
import { readHtml } from '../../shared/rich-text/read-html';
import { readMarkup } from '../../shared/rich-text/read-markup';
import type { RichText } from '../../shared/rich-text/rich-text';
import { writeHtml } from '../../shared/rich-text/write-html';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { treeOf } from './doc-to-tree';
import { holdsBlocks } from './edits';
import { hasOwnPictures } from './pasted-pictures';
import { blockNodes, lineNodes, oneLine } from './tree-to-doc';

/** Our own texts come back from the clipboard as they were. */
const ownType = 'text/x-lectern';

export function copy(view: EditorView, event: ClipboardEvent, isCut: boolean): boolean {
  const { selection } = view.state;
  if (selection.empty || !event.clipboardData) return false;
  const text = treeOf(selection.content().content);
  event.preventDefault();
  event.clipboardData.setData(ownType, writeMarkup(text));
  event.clipboardData.setData('text/plain', plainOf(text));
  event.clipboardData.setData(
    'text/html',
    writeHtml(text, (media) => `media:${media}`),
  );
  if (isCut) view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
  return true;
}

export interface Pasted {
  text: RichText | null;
  /** What could not be brought along. */
  lost: number;
  pictures: File[];
  /** HTML whose pictures must be kept before it can be read. */
  html?: string;
}

/** A picture alone is a file; words with pictures in them are HTML. */
export function pastedFrom(data: DataTransfer): Pasted {
  const own = data.getData(ownType);
  if (own !== '') return { text: readMarkup(own), lost: 0, pictures: [] };
  const pictures = [...data.files].filter((file) => file.type.startsWith('image/'));
  if (pictures.length > 0 && data.getData('text/plain') === '') return { text: null, lost: 0, pictures };
  const html = data.getData('text/html');
  if (html === '') return { text: null, lost: 0, pictures: [] };
  if (hasOwnPictures(html)) return { text: null, lost: 0, pictures: [], html };
  const { text, lost } = readHtml(html);
  return { text, lost: lost.length, pictures: [] };
}

export function insertText(view: EditorView, text: RichText): void {
  const { state } = view;
  const { schema } = state;
  const isLine = !holdsBlocks(schema) || (text.length === 1 && text[0]?.is === 'paragraph') || inCell(view);
  const nodes = isLine ? lineNodes(schema, oneLine(text)) : blockNodes(schema, text);
  const fragment = Fragment.from(nodes);
  const slice = isLine ? new Slice(fragment, 0, 0) : Slice.maxOpen(fragment);
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView());
}

function inCell({ state: { selection } }: EditorView): boolean {
  const { $from } = selection;
  return Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(({ type }) =>
    type.name.startsWith('table_'),
  );
}
