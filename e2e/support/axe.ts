/** Asks axe what on a page would keep somebody from using it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What of a page depends on its colours alone, and so is all that changes with the theme. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** One line for each thing that is wrong: the rule, what it wants, and where; an empty list when all is well. */
export async function axe(page: Page, rules?: string[]): Promise<string[]> {
  // Electron can open no further page for axe to gather the results of frames in.
  const isThere = await page.evaluate(() => 'axe' in window);
  // To send its half a megabyte again would take as long as to run it.
  const asked = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page }).setLegacyMode(true);
  const { violations } = await (rules ? asked.withRules(rules) : asked).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(' ')})`),
  );
}
