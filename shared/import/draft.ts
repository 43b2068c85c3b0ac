/** A question while a format reads it: what it became and what there is to say about it, or why it can't be held. */
import type { Question } from '../question/question';
import type { Facts } from './facts';
import type { Note, NoteCode, RefusalCode } from './note';

export interface Draft {
  question: Question;
  notes: Note[];
}

export interface Denial {
  code: RefusalCode;
  facts: Facts;
}

export const denial = (code: RefusalCode, facts: Facts = {}): Denial => ({ code, facts });

export const isDenial = (value: object): value is Denial => 'code' in value && 'facts' in value;

/** The notes of one question; the same note twice is one, and lost things are counted together. */
export class Notes {
  private readonly kept: Note[] = [];

  add(code: NoteCode, facts: Facts = {}): void {
    const same = this.kept.find((note) => note.code === code);
    if (same && typeof facts.count === 'number') same.facts = together(same.facts, facts);
    else if (!this.kept.some((note) => note.code === code && JSON.stringify(note.facts) === JSON.stringify(facts)))
      this.kept.push({ code, facts });
  }

  get all(): Note[] {
    return [...this.kept];
  }
}

function together(first: Facts, more: Facts): Facts {
  const count = Number(first.count ?? 0) + Number(more.count ?? 0);
  const names = [first.names, more.names].filter((name) => name !== undefined && name !== '');
  if (names.length > 0) return { count, names: [...new Set(names)].join(', ') };
  return first.what !== undefined && first.what === more.what ? { count, what: first.what } : { count };
}
