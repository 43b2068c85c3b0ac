/** Tells a spec how many displays there are, and takes the projector away and gives it back. */
import { execFileSync } from 'node:child_process';
import { test } from '@playwright/test';
import './own-display';

export const hasTwoDisplays = process.env.LECTERN_DISPLAYS === '2';

/** Called at the top of a spec that cannot do without a projector. */
export function needsTwoDisplays(): void {
  test.skip(!hasTwoDisplays, 'this computer gives the tests one display, and this needs a second');
}

const xrandr = (...args: string[]) => execFileSync('xrandr', args, { stdio: 'ignore' });

/** Pulls the projector's cable. */
export function unplugProjector(): void {
  xrandr('--output', 'DUMMY1', '--off');
  xrandr('--listmonitors');
}

/** Plugs the projector in again, right of the laptop; or sets it to another resolution while it runs. */
export function plugProjectorIn(mode: '1920x1080' | '1024x768' = '1920x1080'): void {
  xrandr('--output', 'DUMMY1', '--mode', mode, '--pos', '1366x0');
  // Chromium learns of the display when somebody asks for the list.
  xrandr('--listmonitors');
}
