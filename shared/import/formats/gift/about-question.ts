/** Reads what stands around a GIFT question: its name, and the tags and the number in its comments. */
import type { Question } from '../../../question/question';
import type { Notes } from '../../draft';
import { unescapeGift } from './gift-text';

const inBrackets = /\[(tag|id):((?:\\\]|[^\]])+)\]/g;

/** A name is for the teacher alone; names that tools give by themselves say nothing. */
const madeUp = /^(?:q(?:uestion)?|frage|pregunta|nr\.?|no\.?)?[\s._#-]*\d*$/i;

export function aboutQuestion(
  name: string,
  comments: readonly string[],
  notes: Notes,
): Pick<Question, 'notes' | 'tags'> {
  const title = name === '' ? '' : unescapeGift(name).replace(/\s+/g, ' ').trim();
  const tags: string[] = [];
  for (const comment of comments)
    for (const [, what, value = ''] of comment.matchAll(inBrackets)) {
      const said = value.replaceAll('\\]', ']').trim();
      if (what === 'id') notes.add('settingDropped', { what: `id ${said}` });
      else if (said !== '' && !tags.includes(said)) tags.push(said);
    }
  return { notes: madeUp.test(title) ? '' : title, tags };
}
