/** A file of which nothing could be read, with the reason. */
import type { Problem } from '../../shared/problem';
import type { FileRead } from './worker-messages';

export const unreadFile = (name: string, problem: Problem): FileRead => ({
  name,
  format: null,
  choices: [],
  tables: [],
  reading: { topics: [], refused: [] },
  problem,
});
