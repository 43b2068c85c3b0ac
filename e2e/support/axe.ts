/** Asks axe what on a page would keep somebody from using it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One line for each thing that is wrong: the rule, what it wants, and where; an empty list when all is well. */
export async function axe(page: Page): Promise<string[]> {
  // Electron can open no further page for axe to gather the results of frames in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(' ')})`),
  );
}
