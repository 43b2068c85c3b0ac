/** What happens in a rich field: typing, gaps, pictures, the bar that comes with the focus and the panel under it. */
import { type EditorState, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { type FocusEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { problemText } from '../../shared/problem';
import { keepPicture } from '../desktop/keep-picture';
import { msg } from '../ui/messages';
import { showToast } from '../ui/toast';
import { chooseBefore, chooseFormula } from './choose-word';
import { insertText } from './clipboard';
import { word } from './edits';
import type { FieldEvents } from './field-view';
import { type Panel, panelFor } from './panel';
import { readWithPictures } from './pasted-pictures';
import type { GapsInField, RichFieldProps } from './rich-field-props';
import { useFieldView } from './use-field-view';

export function useField(props: RichFieldProps, attributes: Record<string, string>) {
  const latest = useRef(props);
  latest.current = props;
  const frame = useRef<HTMLDivElement>(null);
  /** While the field has the focus. */
  const [state, setState] = useState<EditorState | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const events = useRef<FieldEvents | null>(null);
  const { host, view, shown } = useFieldView(props, attributes, events);
  const open = (wish: Panel['sort'] | null) => view.current && setPanel(panelFor(view.current.state, wish));
  const makeGap = () => gapIn(view.current, latest.current.gaps);
  const keepPictures = async (files: readonly File[]) => {
    await keepAll(latest.current.libraryId, files, () => view.current);
    if (view.current && files.length === 1 && chooseBefore(view.current, 'picture')) open(null);
  };
  const openFormula = (tex: string) => {
    if (view.current && chooseFormula(view.current, tex)) open(null);
  };
  events.current = {
    openLink: () => open('link'),
    openMaths: () => open('maths'),
    makeGap,
    openWord: () => open(null),
    toToolbar: () => frame.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus(),
    onState(next, markup) {
      setState((now) => (now ? next : null));
      if (!(next.selection instanceof NodeSelection)) setPanel((now) => (now?.isNew === false ? null : now));
      if (markup === null || markup === shown.current) return;
      shown.current = markup;
      // At once, so that no older text comes back from outside while the next letter is typed.
      flushSync(() => latest.current.onChange(markup));
    },
    onPasteText: (text) => latest.current.onPasteText?.(text) ?? false,
    onPictures: (files) => void keepPictures(files),
    onHtml: (html) => void insertHtml(latest.current.libraryId, html, () => view.current),
    onLost: (count) => showToast(msg.editor.pasteLost(count)),
    onWord: () => open(null),
    nameOfGap: (id) => latest.current.gaps?.nameOf(id) ?? '',
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && isInside(frame.current, relatedTarget)) return;
    setState(null);
    setPanel(null);
  };
  const enter = () => setState(view.current?.state ?? null);
  return { host, frame, view: view.current, state, panel, setPanel, makeGap, keepPictures, openFormula, enter, leave };
}

/** A menu of the bar opens elsewhere in the page and still belongs to the field. */
const isInside = (frame: HTMLElement | null, target: Node): boolean =>
  frame?.contains(target) === true || (target instanceof Element && target.closest('.floating') !== null);

function gapIn(view: EditorView | null, gaps: GapsInField | undefined): boolean {
  if (!view || !gaps) return false;
  const { from, to } = view.state.selection;
  const id = gaps.make(view.state.doc.textBetween(from, to, ' '));
  word('gap', { id })(view.state, view.dispatch);
  view.focus();
  return true;
}

async function keepAll(libraryId: string, files: readonly File[], view: () => EditorView | null): Promise<void> {
  for (const file of files) {
    const kept = await keepPicture(libraryId, file);
    const now = view();
    if (!kept.ok) showToast(problemText(kept.problem, msg.problems));
    else if (now) word('picture', { media: kept.value.media, description: '' })(now.state, now.dispatch);
  }
}

async function insertHtml(libraryId: string, html: string, view: () => EditorView | null): Promise<void> {
  const { text, lost } = await readWithPictures(html, (picture) => keepPicture(libraryId, picture));
  const now = view();
  if (now && !now.isDestroyed) insertText(now, text);
  if (lost.length > 0) showToast(msg.editor.pasteLost(lost.length));
}
