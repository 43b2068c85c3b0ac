/** Gives a program the displays it needs: two with Xorg's dummy driver, one with Xvfb, or those of this computer. */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inCache } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { startXServer } from './x-server.mjs';

const LAPTOP = '1366x768';
const PROJECTOR = '1920x1080';
const CONFIGURATION = fileURLToPath(new URL('./xorg.conf', import.meta.url));

export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** One display of a laptop's size: `{ display, stop }` or `{ problem }`. */
export const openOneDisplay = () => startXServer('Xvfb', ['-screen', '0', `${LAPTOP}x24`]);

async function arrange(display) {
  const env = { DISPLAY: display };
  const offered = await run('xrandr', ['--addmode', 'DUMMY1', PROJECTOR], { env });
  const laptop = ['--output', 'DUMMY0', '--mode', LAPTOP, '--pos', '0x0', '--primary'];
  const projector = ['--output', 'DUMMY1', '--mode', PROJECTOR, '--pos', `${LAPTOP.split('x')[0]}x0`];
  const placed = await run('xrandr', [...laptop, ...projector], { env });
  // Not for the answer alone: until somebody has asked for the list, Chromium sees one display.
  const listed = await run('xrandr', ['--listmonitors'], { env });
  if (listed.output.startsWith('Monitors: 2')) return null;
  return `xrandr: ${(offered.output + placed.output + listed.output).trim()}`;
}

/** A laptop's display and a projector right of it: `{ display, stop }` or `{ problem }`. */
export async function openTwoDisplays(name = 'xorg') {
  mkdirSync(inCache(), { recursive: true });
  const log = ['-logfile', inCache(`${name}.log`)];
  const server = await startXServer('Xorg', ['-novtswitch', '-sharevts', '-config', CONFIGURATION, ...log]);
  if (server.problem) return server;
  const problem = await arrange(server.display);
  if (!problem) return server;
  server.stop();
  return { problem };
}

/** The displays for tests, as `{ displays: 1 or 2, env, stop, note }`; the note says why there is no second one. */
export async function openTestDisplays() {
  const two = await openTwoDisplays();
  const opened = two.problem ? await openOneDisplay() : two;
  if (opened.problem) throw new Error(`no display could be opened: ${opened.problem}`);
  const displays = two.problem ? 1 : 2;
  const beside = two.problem || availableParallelism() < 2 ? null : await openTwoDisplays('xorg-beside');
  const all = beside && !beside.problem ? [opened, beside] : [opened];
  const env = {
    DISPLAY: opened.display,
    WAYLAND_DISPLAY: '',
    LECTERN_DISPLAYS: String(displays),
    /** One for each worker, so that two specs at once never see each other's windows. */
    LECTERN_DISPLAY_OF_EACH: all.map(({ display }) => display).join(' '),
  };
  const note = two.problem ? `Left out: the tests that need a second display (${two.problem}).` : null;
  const stop = () => {
    for (const one of all) one.stop();
  };
  return { displays, env, stop, note };
}
