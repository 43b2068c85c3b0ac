/** A field for rich text: what is written looks as the class sees it, and is kept as markup. */
import { useId } from 'react';
import { BrokenFormulas } from './broken-formulas';
import './rich-field.css';
import type { RichFieldProps } from './rich-field-props';
import { RichPanel } from './rich-panel';
import { RichToolbar } from './rich-toolbar';
import { useBrokenFormulas } from './use-broken-formulas';
import { useField } from './use-field';

export function RichField(props: RichFieldProps) {
  const { label, hint, blocks = false, look = 'plain', hideLabel = false, gaps } = props;
  const hintId = useId();
  const { host, frame, view, state, panel, setPanel, makeGap, keepPictures, openFormula, enter, leave } = useField(
    props,
    attributesOf(props, hintId),
  );
  const broken = useBrokenFormulas(props.value);
  return (
    <div className={`rich-field rich-field--${look} ${blocks ? 'rich-field--blocks' : ''}`}>
      {!hideLabel && (
        <span className="field-label" aria-hidden>
          {label}
        </span>
      )}
      <div role="group" className="rich-field__frame" data-keeps-keys ref={frame} onFocus={enter} onBlur={leave}>
        <div ref={host} />
        {state && view && (
          <RichToolbar
            view={view}
            state={state}
            open={setPanel}
            makeGap={gaps ? makeGap : null}
            onPictures={keepPictures}
          />
        )}
        {view && panel && (
          // Another word, another panel.
          <RichPanel key={`${panel.sort} ${panel.at}`} panel={panel} view={view} onClose={() => setPanel(null)} />
        )}
      </div>
      {broken.length > 0 && panel === null && <BrokenFormulas formulas={broken} onChange={openFormula} />}
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

function attributesOf(props: RichFieldProps, hintId: string): Record<string, string> {
  const { label, placeholder, hint, blocks = false } = props;
  return {
    class: 'rich-field__text',
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': String(blocks),
    dir: 'auto',
    spellcheck: 'true',
    ...(placeholder ? { 'aria-placeholder': placeholder, 'data-placeholder': placeholder } : {}),
    ...(hint ? { 'aria-describedby': hintId } : {}),
  };
}
