/** Step 1, start: the first screen offers three ways in, and the sample library is there to look at. */
import { expect, test } from '@playwright/test';
import { launchApp } from './support/app';
import { seeSampleTopics } from './support/samples';

test('a newcomer is offered the sample, a paste and a folder, and finds the sample library whole', async () => {
  const { teacher, close } = await launchApp();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Start with one good topic' })).toBeVisible();
  for (const way of ['Look at the sample libraries', 'Paste a topic', 'Open a library folder'])
    await expect(teacher.getByText(way, { exact: true })).toBeVisible();
  await teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await expect(teacher.getByRole('heading', { name: 'Civics and government', exact: true })).toBeVisible();
  await seeSampleTopics(teacher);
  await close();
});

test('the first screen does not come back once it was left', async () => {
  const first = await launchApp({ keep: true });
  await first.teacher.getByText('Look at the sample libraries', { exact: true }).click();
  await seeSampleTopics(first.teacher);
  await first.close();
  const { teacher, close } = await launchApp({ home: first.home, profile: first.profile });
  await seeSampleTopics(teacher);
  await close();
});

test('a library folder that the teacher has is opened with its topics', async () => {
  const { app, teacher, home, close } = await launchApp();
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, `${home}/Libraries/Civics and government`);
  await teacher.getByText('Open a library folder', { exact: true }).click();
  await seeSampleTopics(teacher);
  await close();
});
