/** Selects a word such as a formula or a picture, so that its panel can open. */
import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

function choose(view: EditorView, at: number): true {
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView());
  return true;
}

/** The one that was just put in, before the cursor. */
export function chooseBefore(view: EditorView, name: string): boolean {
  const { $from } = view.state.selection;
  const before = $from.nodeBefore;
  return before?.type.name === name && choose(view, $from.pos - before.nodeSize);
}

export function chooseFormula(view: EditorView, tex: string): boolean {
  let found = -1;
  view.state.doc.descendants((node: Node, at) => {
    if (found < 0 && (node.type.name === 'maths' || node.type.name === 'formula') && node.attrs.tex === tex) found = at;
  });
  return found >= 0 && choose(view, found);
}
