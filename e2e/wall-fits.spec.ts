/** Whatever is asked, at every resolution a projector has, the text of the wall fits and reads from the last row. */
import { expect, test } from '@playwright/test';
import { textFaults } from './support/text-faults';
import { openWallPage, type WallPage } from './support/wall-page';
import { hardScenes, joining, usualScenes, wifiName } from './support/wall-scenes';

let wall: WallPage;
test.beforeAll(async () => {
  wall = await openWallPage();
});
test.afterAll(() => wall.close());

const scenes = Object.entries({ ...usualScenes, ...hardScenes });
const resolutions = [
  [1024, 768],
  [1280, 800],
  [1366, 768],
  [1400, 1050],
  [1920, 1080],
  [3840, 2160],
] as const;

for (const [width, height] of resolutions) {
  test(`every scene fits at ${width} by ${height}, and no letter is smaller than 36 units`, async () => {
    await wall.resize(width, height);
    const faults: string[] = [];
    for (const [name, scene] of scenes) {
      await wall.show(scene, { joining, wifiName });
      faults.push(...(await wall.page.evaluate(textFaults)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('the largest text size of the wall fits as well', async () => {
  const faults: string[] = [];
  for (const [width, height] of [resolutions[0], resolutions[4]]) {
    await wall.resize(width, height);
    for (const [name, scene] of scenes) {
      await wall.show(scene, { joining, wifiName, size: 130 });
      faults.push(...(await wall.page.evaluate(textFaults)).map((fault) => `${name} at ${width}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
