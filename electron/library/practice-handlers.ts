/** Answers the calls about practice: what a newer Lectern has kept is left alone, what is damaged is put aside and not lost. */
import { addAnswers, emptyPractice, type Practice } from '../../shared/practice/practice';
import { done, type Result } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { Turns } from '../turns';
import type { JsonFolder } from './json-folder';

type PracticeCalls = Extract<keyof Handlers, `practice.${string}`>;

export interface PracticeParts {
  practice: JsonFolder<Practice>;
  now: () => number;
}

export function practiceHandlers({ practice, now }: PracticeParts): Pick<Handlers, PracticeCalls> {
  const turns = new Turns();
  return {
    'practice.read': ({ id }) => turns.take(() => readOrEmpty(practice, id)),
    'practice.save': (kept) => turns.take(() => save(practice, kept, now())),
    'practice.add': ({ id, given }) =>
      turns.take(async () => {
        const before = await readOrEmpty(practice, id);
        return before.ok ? save(practice, addAnswers(before.value, given), now()) : before;
      }),
  };
}

async function save(practice: JsonFolder<Practice>, kept: Practice, now: number): Promise<Result<null>> {
  const room = await makeRoom(practice, kept.id, now);
  if (!room.ok) return room;
  const saved = await practice.save(kept);
  return saved.ok ? done(null) : saved;
}

async function readOrEmpty(practice: JsonFolder<Practice>, id: string): Promise<Result<Practice>> {
  const read = await practice.read(id);
  return read.ok || !isReplaceable(read.problem.code) ? read : done(emptyPractice(id));
}

/** A file that can't be read goes to the bin beside it before another takes its place. */
async function makeRoom(practice: JsonFolder<Practice>, id: string, now: number): Promise<Result<null>> {
  const before = await practice.read(id);
  if (before.ok || before.problem.code === 'fileGone') return done(null);
  return isReplaceable(before.problem.code) ? practice.remove(id, now) : before;
}

const isReplaceable = (code: string): boolean => ['fileGone', 'notJson', 'notWhole', 'otherName'].includes(code);
