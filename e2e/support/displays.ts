/** Tells a spec how many displays there are, so that it can say why it is left out. */
import { test } from '@playwright/test';

const hasTwoDisplays = process.env.LECTERN_DISPLAYS === '2';

/** Called at the top of a spec that cannot do without a projector. */
export function needsTwoDisplays(): void {
  test.skip(!hasTwoDisplays, 'this computer gives the tests one display, and this needs a second');
}
