/** What the teacher has pasted and decided so far; nothing of it is kept anywhere before she confirms. */
import { changeKind, changeRole, joinLine } from '../../../shared/import/change-line';
import type { LineRole, PastedLine, PastedPage } from '../../../shared/import/pasted-line';
import { readPastedText } from '../../../shared/import/read-pasted-text';
import type { Problem } from '../../../shared/problem';
import type { KindName } from '../../../shared/question/kinds';

export interface Draft {
  text: string;
  /** Null while the text is none that can be read. */
  page: PastedPage | null;
  problem: Problem | null;
  /** The lines are shown instead of the box to paste into. */
  showsLines: boolean;
  /** Written by the teacher where the text has none. */
  headline: string;
  /** Chosen by the teacher instead of the one in the text, or null. */
  category: string | null;
  /** The keys of what she wants to keep as it is. */
  kept: readonly string[];
}

export type Change =
  | { do: 'text'; text: string }
  | { do: 'showBox' }
  | { do: 'showLines' }
  | { do: 'role'; line: number; role: LineRole }
  | { do: 'join'; line: number; to: 'above' | 'below' | null }
  | { do: 'kind'; line: number; kind: KindName }
  | { do: 'keep'; key: string }
  | { do: 'headline'; text: string }
  | { do: 'category'; category: string };

export const emptyDraft: Draft = {
  text: '',
  page: null,
  problem: null,
  showsLines: false,
  headline: '',
  category: null,
  kept: [],
};

export function changeDraft(draft: Draft, change: Change): Draft {
  switch (change.do) {
    case 'text':
      return change.text === draft.text ? draft : readText(draft, change.text);
    case 'showBox':
      return { ...draft, showsLines: false };
    case 'showLines':
      return { ...draft, showsLines: draft.page !== null };
    case 'role':
      return {
        ...withLines(draft, (lines) => changeRole(lines, change.line, change.role)),
        category: categoryAfter(draft, change),
      };
    case 'join':
      return withLines(draft, (lines) => joinLine(lines, change.line, change.to));
    case 'kind':
      return withLines(draft, (lines) => changeKind(lines, change.line, change.kind));
    case 'keep':
      return { ...draft, kept: [...draft.kept, change.key] };
    case 'headline':
      return { ...draft, headline: change.text };
    case 'category':
      return { ...draft, category: change.category };
  }
}

function readText(draft: Draft, text: string): Draft {
  if (text === '') return emptyDraft;
  const read = readPastedText(text);
  if (!read.ok) return { ...emptyDraft, text, problem: read.problem };
  return { ...emptyDraft, text, page: read.value, showsLines: isPasted(draft.text, text) };
}

/** Several lines came at once, so they were not typed. */
function isPasted(before: string, after: string): boolean {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < after.length - start && end < before.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1;
  const came = after.slice(start, after.length - end);
  return came.length > 1 && came.includes('\n');
}

const withLines = (draft: Draft, change: (lines: readonly PastedLine[]) => PastedLine[]): Draft =>
  draft.page ? { ...draft, page: { ...draft.page, lines: change(draft.page.lines) } } : draft;

/** A category chosen before gives way when another line becomes the category. */
function categoryAfter(draft: Draft, { line, role }: { line: number; role: LineRole }): string | null {
  const was = draft.page?.lines.find((one) => one.number === line)?.role;
  return was === 'category' || role === 'category' ? null : draft.category;
}
