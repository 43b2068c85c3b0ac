/** What one student gave in a vote, out of the packed record. */
import { picksMany } from '../live/count-vote';
import type { Question } from '../question/question';
import type { VoteRecord } from './session-record';

/** Whether the answers are options, one for each student: each can then be shown by its letter. */
export const picksOne = (question: Question): boolean => question.answer.form === 'choose' && !picksMany(question);

/** The indexes of the options; none where nothing is chosen among. */
export function optionsOf(question: Question, vote: VoteRecord, chosen: number): number[] {
  if (question.answer.form !== 'choose' || chosen < 0) return [];
  return picksMany(question) ? (vote.picks[chosen] ?? []) : [chosen];
}

/** What was written, as markup; empty where its words were not noted and where options were picked. */
export const textOf = (vote: VoteRecord, chosen: number): string => vote.written[chosen] ?? '';
