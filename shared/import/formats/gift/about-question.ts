/** Reads what stands around a GIFT question: its name, and the tags and the number in its comments. */
import { foldText } from '../../../question/fold-text';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import type { Notes } from '../../draft';
import { unescapeGift } from './gift-text';

const inBrackets = /\[(tag|id):((?:\\\]|[^\]])+)\]/g;

/** "Q1", "Frage 3", "2.4": names that tools and hurried hands give say nothing. */
const counted =
  /^(?:\p{L}{1,2}|question|frage|aufgabe|pregunta|pergunta|domanda|vraag|item|nr\.?|no\.?|n[º°])?[\s.,_#():-]*[\d.,-]*$/iu;
/** "TT_Q07_Short", "unit2-q14": one word with the number of a question in it. */
const coded = /^\S*(?:^|[\d_.-])(?:q|question|frage|p|pregunta|item|ex)[_.-]?\d+(?!\d)\S*$/i;

/** A name is for the teacher alone: it is kept as her note, unless it only counts the questions or repeats the stem. */
function noteOf(name: string, stem: string): string {
  const title = unescapeGift(name).replace(/\s+/g, ' ').trim();
  if (title === '' || counted.test(title) || coded.test(title)) return '';
  const begun = foldText(title.replace(/(?:\.{2,}|…)$/, ''));
  return begun === '' || foldText(plainText(stem)).startsWith(begun) ? '' : title;
}

export function aboutQuestion(
  { name, stem }: { name: string; stem: string },
  comments: readonly string[],
  notes: Notes,
): Pick<Question, 'notes' | 'tags'> {
  const tags: string[] = [];
  for (const comment of comments)
    for (const [, what, value = ''] of comment.matchAll(inBrackets)) {
      const said = value.replaceAll('\\]', ']').trim();
      if (what === 'id') notes.add('settingDropped', { what: 'id', name: said });
      else if (said !== '' && !tags.includes(said)) tags.push(said);
    }
  return { notes: name === '' ? '' : noteOf(name, stem), tags };
}
