/** Finds questions by the words of their text, options, headline and tags; beginnings and small typos are forgiven. */

import MiniSearch from 'minisearch';
import type { Candidate } from '../../../shared/library/draw-questions';
import { foldText } from '../../../shared/question/fold-text';
import { plainText } from '../../../shared/rich-text/plain-text';

/** A question of a library, with what the list says about its topic. */
export interface Found extends Candidate {
  /** Unlike the question's id, unique over all libraries. */
  key: string;
  date: string | null;
}

export interface Finder {
  /** All questions in the order they came for an empty text, or those that match, the best first. */
  find(text: string): readonly Found[];
}

const folded = (term: string): string => foldText(term);
/** Short words are too like one another to be forgiven a typo. */
const typosIn = (term: string): number | false => (term.length > 3 ? 0.25 : false);

export function makeFinder(all: readonly Found[]): Finder {
  const index = new MiniSearch<{ id: number }>({
    fields: ['stem', 'options', 'headline', 'tags'],
    processTerm: folded,
    searchOptions: {
      prefix: true,
      fuzzy: typosIn,
      combineWith: 'AND',
      boost: { stem: 3, headline: 2 },
      processTerm: folded,
    },
  });
  index.addAll(all.map((found, id) => ({ id, ...wordsOf(found) })));
  return {
    find: (text) => {
      if (text.trim() === '') return all;
      return index.search(text).flatMap(({ id }) => all[id as number] ?? []);
    },
  };
}

function wordsOf({ question, headline }: Found) {
  const { answer } = question;
  const options = answer.form === 'choose' ? answer.options.map((option) => plainText(option.text)) : [];
  return {
    stem: plainText(question.stem),
    options: options.join(' '),
    headline,
    tags: [...question.tags, question.idea].join(' '),
  };
}
