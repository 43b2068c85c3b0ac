/** The panel under a field: the address of a link, the source of a formula, or the description of a picture. */
import type { EditorView } from 'prosemirror-view';
import { type KeyboardEvent, useState } from 'react';
import { tidyAddress } from '../../shared/rich-text/tidy-line';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { Maths } from '../rich-text/maths';
import { Button } from '../ui/button';
import { msg } from '../ui/messages';
import { TextField } from '../ui/text-field';
import { troubleText } from './broken-formulas';
import { holdsBlocks, link, word } from './edits';
import type { Panel } from './panel';
import { useBrokenFormulas } from './use-broken-formulas';

interface Props {
  panel: Panel;
  view: EditorView;
  onClose: () => void;
}

export function RichPanel({ panel, view, onClose }: Props) {
  const { sort } = panel;
  const [text, setText] = useState(panel.text);
  const isMaths = sort === 'maths' || sort === 'formula';
  const [broken] = useBrokenFormulas(
    isMaths && text.trim() !== '' ? writeMarkup([{ is: 'maths', tex: text.trim() }]) : '',
  );
  const wrong = sort === 'link' && text.trim() !== '' && addressOf(text) === null;
  const done = () => {
    if (wrong) return;
    apply(view, panel, text);
    onClose();
    view.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') return done();
    onClose();
    view.focus();
  };
  return (
    <div className="rich-panel" role="dialog" aria-label={msg.editor.panels[sort]} onKeyDown={press}>
      <TextField
        label={msg.editor.panels[sort]}
        hint={msg.editor.panelHints[sort]}
        value={text}
        onChange={setText}
        autoFocus
        {...(wrong ? { error: msg.editor.addressWrong } : {})}
        {...(broken ? { error: `${msg.editor.notDrawn} ${troubleText(broken.trouble)}` } : {})}
      />
      {isMaths && (
        <div className="rich-panel__drawn">
          <Maths tex={text} size={sort === 'formula' ? 'block' : 'line'} />
        </div>
      )}
      <div className="rich-panel__foot">
        {isMaths && holdsBlocks(view.state.schema) && (
          <Button kind="quiet" onPress={() => onTurn(view, panel, text, onClose)}>
            {sort === 'maths' ? msg.editor.ownLine : msg.editor.inLine}
          </Button>
        )}
        <Button kind="primary" onPress={done}>
          {msg.editor.done}
        </Button>
      </div>
    </div>
  );
}

/** An address as people type it: without its beginning it is a page of the web. */
const addressOf = (text: string): string | null =>
  tidyAddress(text) ?? (/^[^\s:/]+\.[^\s]+$/.test(text.trim()) ? tidyAddress(`https://${text.trim()}`) : null);

function apply(view: EditorView, { sort, isNew }: Panel, text: string): void {
  const { state, dispatch } = view;
  if (sort === 'link') link(addressOf(text) ?? '')(state, dispatch);
  else if (sort === 'picture') word('picture', { description: text })(state, dispatch);
  else if (text.trim() !== '') word(sort, { tex: text.trim() })(state, dispatch);
  else if (!isNew) dispatch(state.tr.deleteSelection());
}

/** A formula in the line becomes one on a line of its own, and back. */
function onTurn(view: EditorView, { sort }: Panel, text: string, onClose: () => void): void {
  const other = sort === 'maths' ? 'formula' : 'maths';
  if (text.trim() !== '') word(other, { tex: text.trim() })(view.state, view.dispatch);
  onClose();
  view.focus();
}
