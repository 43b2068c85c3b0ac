/** Makes the answer of a question from its options and which of them are right: a choice, several to tick, or true or false. */
import type { Option } from '../question/answer-form';
import { newOption } from '../question/carry-over';
import { foldText } from '../question/fold-text';
import type { Question } from '../question/question';
import { type Denial, denial, type Notes } from './draft';

export type Answered = Pick<Question, 'kind' | 'answer' | 'credit'>;

export interface GivenOption {
  /** Markup, as `feedback`. */
  text: string;
  plain: string;
  right: boolean;
  feedback: string;
}

/** `many`: the question asks for several even if one is right. Options that say what the right one says are one with it. */
export function answerFromOptions(
  given: readonly GivenOption[],
  many: boolean,
  { newId, notes }: { newId: () => string; notes: Notes },
): Answered | Denial {
  const kept = withoutDoubles(given.filter(({ text }) => text.trim() !== ''));
  if (kept.length < given.length) notes.add('emptyOptionsDropped', { count: given.length - kept.length });
  if (kept.length === 0) return denial('noOptions');
  if (kept.length === 1) return denial('oneOption');
  const rights = kept.filter(({ right }) => right);
  if (rights.length === 0) notes.add('noKey');
  const truth = many ? null : truthOf(kept);
  if (truth) return truth;
  const options = kept.map(({ text, feedback }): Option => ({ ...newOption(newId(), text), feedback }));
  const right = options.filter((_, place) => kept[place]?.right).map(({ id }) => id);
  const several = many || right.length > 1;
  return {
    kind: several ? 'multiple-response' : 'choice',
    answer: { form: 'choose', options, right, many: several },
    credit: 'all-or-nothing',
  };
}

/** An option that is said again is one with the right one of its words; wrong ones stay as they were written. */
function withoutDoubles(given: readonly GivenOption[]): GivenOption[] {
  const rights = new Set(given.filter(({ right }) => right).map(({ text }) => text));
  const seen = new Set<string>();
  return given.flatMap((option) => {
    if (!rights.has(option.text)) return [option];
    if (seen.has(option.text)) return [];
    seen.add(option.text);
    return [{ ...option, right: true }];
  });
}

/** Two options that say true and false, in whatever order. */
function truthOf(options: readonly GivenOption[]): Answered | null {
  const said = options.map(({ plain }) => foldText(plain));
  const right = options.filter((option) => option.right).map(({ plain }) => foldText(plain));
  if (options.length !== 2 || !said.includes('true') || !said.includes('false') || right.length > 1) return null;
  const both = ['true', 'false'].map((id) => ({
    ...newOption(id, id === 'true' ? 'True' : 'False'),
    feedback: options[said.indexOf(id)]?.feedback ?? '',
  }));
  return {
    kind: 'true-false',
    answer: { form: 'choose', options: both, right, many: false },
    credit: 'all-or-nothing',
  };
}
