/** The tour of the wall: every scene in each theme at three resolutions, as a picture in out/tour/wall. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyFolder, wallTourFolder } from './support/pictures';
import { openWallPage } from './support/wall-page';
import { hardScenes, joining, usualScenes, wifiName } from './support/wall-scenes';

const scenes = Object.entries({ ...usualScenes, ...hardScenes });
const themes = ['board', 'board-paper', 'contrast'] as const;
const resolutions = [
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
] as const;

test('every scene of the wall is pictured in each theme at three resolutions', async () => {
  emptyFolder(wallTourFolder);
  const wall = await openWallPage();
  for (const [width, height] of resolutions) {
    await wall.resize(width, height);
    for (const theme of themes)
      for (const [name, scene] of scenes) {
        await wall.show(scene, { joining, wifiName, theme });
        const file = `${name.replace(/\W+/g, '-')}-${theme}-${width}x${height}.png`;
        await wall.page.screenshot({ path: join(wallTourFolder, file) });
      }
  }
  await wall.close();
  expect(await readdir(wallTourFolder)).toHaveLength(scenes.length * themes.length * resolutions.length);
});
