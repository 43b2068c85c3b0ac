/** The set-up for everything that drives the real app: its steps, and the environment that they leave behind. */
import { openTestDisplays } from '../displays/displays.mjs';
import { buildStep } from './app-build.mjs';
import { electronEnvironment, electronStep } from './electron.mjs';
import { nodeStep } from './node-version.mjs';
import { packagesStep } from './project-packages.mjs';
import { packageGroups, systemPackagesStep } from './system-packages.mjs';

/** `note` is told what has to be left out. The app is built in a step of its own, see `buildStep`. */
export function machineSteps(note = console.log) {
  return [nodeStep, systemPackagesStep(Object.values(packageGroups), note), packagesStep, electronStep];
}

export const appSteps = [...machineSteps(), buildStep];

/** Runs `work(env)` with displays to show the app on, and takes them away again. */
export async function withDisplays(work, note = console.log) {
  const opened = await openTestDisplays();
  if (opened.note) note(opened.note);
  try {
    return await work({ ...electronEnvironment(), ...opened.env });
  } finally {
    opened.stop();
  }
}
