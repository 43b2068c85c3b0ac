/** What one answer form can take over from another when a question changes its kind. */
import { escapeText } from '../rich-text/escape-text';
import type { AnswerForm, FormOf, Option } from './answer-form';
import { keyFor } from './forms';

export const newOption = (id: string, text: string): Option => ({ id, text, slip: '', feedback: '', weight: null });

/** Four empty options, as a new question begins. */
export const blankOptions = (newId: () => string): FormOf<'choose'> => ({
  form: 'choose',
  options: Array.from({ length: 4 }, () => newOption(newId(), '')),
  right: [],
  many: false,
});

/** The options of a choice made from it, or null when it has nothing to choose among. */
export function optionsFrom(from: AnswerForm, newId: () => string): FormOf<'choose'> | null {
  if (from.form === 'choose') return from;
  const parts = partsFrom(from);
  if (parts.length === 0) return null;
  const options = parts.map((text) => newOption(newId(), text));
  const right = from.form === 'order' ? [] : options.slice(0, 1).map(({ id }) => id);
  return { form: 'choose', options, right, many: false };
}

/** Its parts as texts in markup: options, items, or what is accepted. */
export function partsFrom(from: AnswerForm): string[] {
  switch (from.form) {
    case 'choose':
      return from.options.map(({ text }) => text).filter((text) => text.trim() !== '');
    case 'order':
      return from.items.map(({ text }) => text);
    case 'write':
      return from.accepted.map(escapeText);
    case 'number':
      return keyFor(from);
    case 'match':
    case 'gaps':
    case 'talk':
      return [];
  }
}
