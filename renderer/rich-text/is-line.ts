/** Whether a text is made of paragraphs alone, so that it reads the same as one run of words. */
import { isPlain } from '../../shared/rich-text/plain-text';
import { readMarkup } from '../../shared/rich-text/read-markup';

export const isLine = (text: string): boolean =>
  isPlain(text) || readMarkup(text).every((block) => block.is === 'paragraph');
