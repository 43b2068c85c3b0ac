/** What is being edited in the panel under a field: an address, a formula, or a picture's description. */
import { type EditorState, NodeSelection } from 'prosemirror-state';
import { linkRange } from './edits';

export interface Panel {
  sort: 'link' | 'maths' | 'formula' | 'picture';
  /** Where it stands. */
  at: number;
  text: string;
  /** Whether it is not there yet. */
  isNew: boolean;
}

/** The panel for a wish of the toolbar, or for the word that is selected. */
export function panelFor(state: EditorState, wish: Panel['sort'] | null): Panel | null {
  const { selection } = state;
  const at = selection.from;
  if (selection instanceof NodeSelection) {
    const { name } = selection.node.type;
    const attrs = selection.node.attrs as { tex?: string; description?: string };
    if (name === 'maths' || name === 'formula') return { sort: name, at, text: attrs.tex ?? '', isNew: false };
    if (name === 'picture') return { sort: name, at, text: attrs.description ?? '', isNew: false };
  }
  if (wish === 'link') {
    const { from, to, address } = linkRange(state);
    return from === to ? null : { sort: 'link', at: from, text: address, isNew: address === '' };
  }
  if (wish !== 'maths' && wish !== 'formula') return null;
  return { sort: wish, at, text: state.doc.textBetween(selection.from, selection.to, ' '), isNew: true };
}
