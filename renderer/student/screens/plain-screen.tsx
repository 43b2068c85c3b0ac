/** A screen of a heading, a few sentences, and perhaps one way on. */
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  action?: { label: string; onPress: () => void };
  children?: ComponentChildren;
}

export const PlainScreen = ({ title, text, action, children }: Props) => (
  <div class="ph-column ph-plain">
    <h1 tabIndex={-1} data-heading dir="auto">
      {title}
    </h1>
    {text && <p dir="auto">{text}</p>}
    {children}
    {action && (
      <div class="ph-end">
        <button type="button" class="ph-button" onClick={action.onPress}>
          {action.label}
        </button>
      </div>
    )}
  </div>
);
