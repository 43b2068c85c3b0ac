/** The names of all pictures that a handout shows. */
import { mediaIn } from '../rich-text/media-name';
import { readMarkup } from '../rich-text/read-markup';
import { type Handout, markupOf } from './handout';

export function handoutMedia({ blocks }: Handout): string[] {
  const beside = blocks.flatMap((block) => (block.block === 'question' && block.picture ? block.picture.media : []));
  const inTexts = blocks.flatMap(markupOf).flatMap((markup) => mediaIn(readMarkup(markup)));
  return [...new Set([...beside, ...inTexts])];
}
