/** What a field for rich text is given. */

export interface GapsInField {
  /** Makes a new gap of the selected words and gives its id. */
  make: (words: string) => string;
  /** What stands on the gap's chip. */
  nameOf: (id: string) => string;
}

export interface RichFieldProps {
  label: string;
  /** Markup, as what `onChange` gives. */
  value: string;
  onChange: (markup: string) => void;
  /** Where pictures are kept. */
  libraryId: string;
  /** Whether paragraphs, lists and tables have a place; else it is one line. */
  blocks?: boolean;
  look?: 'plain' | 'stem' | 'serif';
  hint?: string;
  placeholder?: string;
  hideLabel?: boolean;
  autoFocus?: boolean;
  gaps?: GapsInField;
  /** Takes pasted words that are more than a text, such as a whole question; says whether it did. */
  onPasteText?: (text: string) => boolean;
}
