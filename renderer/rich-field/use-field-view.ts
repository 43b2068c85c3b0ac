/** The editing surface of a field, made once and kept up with the value from outside. */
import type { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { createFieldView, type FieldEvents, showMarkup } from './field-view';
import type { RichFieldProps } from './rich-field-props';
import { lineSchema, pageSchema } from './schema';
import { renameGaps } from './word-views';

export interface FieldView {
  host: RefObject<HTMLDivElement | null>;
  view: RefObject<EditorView | null>;
  /** The markup that the text on screen stands for. */
  shown: RefObject<string>;
}

export function useFieldView(
  { value, blocks = false, autoFocus = false, gaps }: RichFieldProps,
  attributes: Record<string, string>,
  events: RefObject<FieldEvents | null>,
): FieldView {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const shown = useRef(value);
  /** What the surface is made of; later changes are brought in below. */
  const first = useRef({ schema: blocks ? pageSchema : lineSchema, markup: value, attributes, autoFocus });
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = createFieldView(host.current, { ...first.current, events: () => events.current as FieldEvents });
    view.current = made;
    if (first.current.autoFocus) made.focus();
    return () => made.destroy();
  }, [events]);
  useLayoutEffect(() => {
    if (!view.current || value === shown.current) return;
    shown.current = value;
    showMarkup(view.current, value);
  }, [value]);
  const text = JSON.stringify(attributes);
  useLayoutEffect(() => {
    view.current?.setProps({ attributes: JSON.parse(text) as Record<string, string> });
  }, [text]);
  useEffect(() => {
    if (view.current && gaps) renameGaps(view.current, gaps.nameOf);
  }, [gaps]);
  return { host, view, shown };
}
