/** The teacher's settings: read once, kept in memory, saved whole at each change. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { done, type Result } from '../shared/problem';
import { type Settings, settingsSchema } from '../shared/settings/settings';
import { readJson } from './library/read-json';
import { saveWhole } from './library/save-whole';

export interface SettingsFile {
  now(): Settings;
  /** Whether there was a settings file when the app started. */
  isNew: boolean;
  change(change: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Result<Settings>>;
}

export async function openSettings(file: string): Promise<SettingsFile> {
  await mkdir(dirname(file), { recursive: true });
  const read = await readJson(file, settingsSchema, 1);
  let settings = read.ok ? read.value : z.parse(settingsSchema, {});
  return {
    now: () => settings,
    isNew: !read.ok && read.problem.code === 'fileGone',
    async change(change) {
      const next = { ...settings, ...change } as Settings;
      const saved = await saveWhole(file, `${JSON.stringify(next, null, 2)}\n`);
      if (!saved.ok) return saved;
      settings = next;
      return done(settings);
    },
  };
}
