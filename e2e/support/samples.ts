/** The sample library that opens first, counted in its folder rather than by heart. */
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const folder = new URL('../../resources/libraries/civics-and-government/', import.meta.url);
const topics = readdirSync(folder).filter((name) => name.endsWith('.topic.json')).length;

/** Only the rows that are seen are drawn, but each of them says of how many it is one. */
export async function seeSampleTopics(page: Page): Promise<void> {
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-setsize', String(topics));
}
