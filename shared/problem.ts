/** An expected failure as a value: its code and the facts its sentence needs; the sentence is in the message catalogue. */
import type { Messages } from './messages/messages';
import type { problems } from './messages/problems';

export type ProblemCode = keyof typeof problems;
type FactsOf<C extends ProblemCode> = Parameters<(typeof problems)[C]>[0];

export type Problem = { [C in ProblemCode]: { code: C; facts: FactsOf<C> } }[ProblemCode];

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export function refused<C extends ProblemCode>(code: C, facts: FactsOf<C>): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, facts } as Problem };
}

/** The sentence of a problem: what happened, why, and what to do next. */
export function problemText(problem: Problem, problems: Messages['problems']): string {
  const sentence = problems[problem.code] as (facts: Problem['facts']) => string;
  return sentence(problem.facts);
}
