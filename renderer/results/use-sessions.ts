/** The sessions of the results, the latest first. */
import type { SessionLine } from './results-db';
import { readLines } from './results-store';
import { type Kept, useLive } from './use-live';

export const useSessions = (): Kept<SessionLine[]> => useLive(readLines);
