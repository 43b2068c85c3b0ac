/** The teacher's settings: read once, kept in memory, saved whole at each change. */
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { done, type Problem, type Result } from '../shared/problem';
import { type Settings, settingsSchema } from '../shared/settings/settings';
import { readJson } from './library/read-json';
import { saveWhole } from './library/save-whole';
import { Turns } from './turns';

type Change = { [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsFile {
  now(): Settings;
  /** Whether there were no settings to go on with when the app started. */
  isNew: boolean;
  /** Why the settings can't be used, or null; they are then left as they are and no change is taken. */
  problem: Problem | null;
  change(change: Change): Promise<Result<Settings>>;
}

/** Settings of a newer Lectern are left alone; settings that can't be read are kept beside the new ones. */
export async function openSettings(file: string, version = 1): Promise<SettingsFile> {
  await mkdir(dirname(file), { recursive: true });
  const read = await readJson(file, { schema: settingsSchema, version });
  const problem = !read.ok && read.problem.code === 'newerVersion' ? read.problem : null;
  if (!read.ok && !problem) await rename(file, `${file}.unreadable`).catch(() => undefined);
  let settings = read.ok ? read.value : z.parse(settingsSchema, {});
  const turns = new Turns();
  return {
    now: () => settings,
    isNew: !read.ok && !problem,
    problem,
    change: (change) =>
      turns.take(async () => {
        if (problem) return { ok: false, problem };
        const next = { ...settings, ...change } as Settings;
        const saved = await saveWhole(file, `${JSON.stringify(next, null, 2)}\n`);
        if (!saved.ok) return saved;
        settings = next;
        return done(settings);
      }),
  };
}
