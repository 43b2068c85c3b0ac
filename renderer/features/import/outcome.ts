/** What a draft comes to: the topic that would be kept, what is still to decide about it and what is worth knowing. */
import type { BuiltTopic } from '../../../shared/import/build-topic';
import { findCategory } from '../../../shared/import/find-category';
import type { Finding, FindingCode } from '../../../shared/import/finding';
import type { Topic } from '../../../shared/library/topic';
import type { Draft } from './draft';

/** A finding as the dialog shows it; 'newCategory' compares with the library, which reading alone can't. */
export interface Point {
  key: string;
  code: FindingCode | 'newCategory';
  /** The line where it is, or null when it is about the whole text. */
  line: number | null;
  question: number;
}

export interface Outcome {
  topic: Topic;
  toDecide: Point[];
  toKnow: Point[];
  /** The teacher's category that is close to a new one. */
  nearCategory: string | null;
  lacksHeadline: boolean;
  /** The text names none. */
  lacksCategory: boolean;
  skipped: number;
}

type Lines = NonNullable<Draft['page']>['lines'];

export function outcomeOf(
  draft: Pick<Draft, 'headline' | 'category' | 'kept'>,
  lines: Lines,
  { topic, findings }: BuiltTopic,
  known: { categories: readonly string[]; untitled: string },
): Outcome {
  const category = categoryOf(draft.category, topic.category, known.categories);
  const isNew = category.isNew ? [newCategory(lines)] : [];
  const points = findings
    .filter((one) => !isSolved(one, draft))
    .map((one) => ({ ...pointOf(one), weight: one.weight }));
  const open = [...isNew.map((one) => ({ ...one, weight: 'decide' as const })), ...points].filter(
    (one) => !draft.kept.includes(one.key),
  );
  const lacksHeadline = topic.headline === '';
  return {
    topic: {
      ...topic,
      category: category.name,
      headline: lacksHeadline ? draft.headline.trim() || known.untitled : topic.headline,
    },
    toDecide: open.filter((one) => one.weight === 'decide'),
    toKnow: open.filter((one) => one.weight === 'know'),
    nearCategory: category.near,
    lacksHeadline,
    lacksCategory: topic.category === '',
    skipped: lines.filter((line) => line.role === 'skipped').length,
  };
}

function isSolved({ code }: Finding, draft: Pick<Draft, 'headline' | 'category'>): boolean {
  if (code === 'headlineMissing') return draft.headline.trim() !== '';
  return code === 'categoryMissing' && (draft.category ?? '').trim() !== '';
}

/** In a library without categories any first one is welcome. */
function categoryOf(
  chosen: string | null,
  pasted: string,
  known: readonly string[],
): { name: string; isNew: boolean; near: string | null } {
  if (chosen !== null) return { name: chosen.trim(), isNew: false, near: null };
  const { same, near } = findCategory(pasted, known);
  return { name: same ?? pasted, isNew: pasted !== '' && same === null && known.length > 0, near };
}

const pointOf = ({ code, lines, question = 0 }: Finding): Point => ({
  key: `${code} ${lines[0] ?? 0} ${question}`,
  code,
  line: lines[0] ?? null,
  question,
});

function newCategory(lines: Lines): Point {
  const line = lines.find((one) => one.role === 'category')?.number ?? null;
  return { key: `newCategory ${line}`, code: 'newCategory', line, question: 0 };
}
