/** Every text on every screen comes from the catalogue, and a text that is a third longer still has its room. */
import { expect, test } from '@playwright/test';
import { launchApp } from './support/app';
import { contentOf, hardCoded, labelsAmong } from './support/content';
import { slideOnOneLine } from './support/every-kind';
import { cutOff, textsOf } from './support/texts';
import { deskScreens, pasted } from './support/walk';
import { quizScreens } from './support/walk-quiz';
import { fileLines } from './support/walk-work';

for (const [name, screens, fewest] of [
  ['every page and dialog of the desk', deskScreens, 65],
  ['every moment of a quiz, and its results', quizScreens, 30],
] as const) {
  test(`${name} speaks from the catalogue alone, and nothing is cut off`, async () => {
    test.setTimeout(240_000);
    const opened = await launchApp({ env: { LECTERN_LOCALE: 'pseudo' } });
    const wrong: string[] = [];
    let [seen, translated] = [0, 0];
    for await (const { name: screen, page } of screens(opened)) {
      const content = await contentOf(opened.home, [...pasted, ...fileLines, slideOnOneLine]);
      const said = await textsOf(page);
      for (const text of hardCoded(said, content)) wrong.push(`${screen}: hard-coded: ${text}`);
      for (const text of labelsAmong(await cutOff(page), content)) wrong.push(`${screen}: ${text}`);
      translated += said.filter(({ text }) => text.includes('⟦')).length;
      seen += 1;
    }
    await opened.close();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(fewest);
    expect(translated).toBeGreaterThan(seen);
  });
}
