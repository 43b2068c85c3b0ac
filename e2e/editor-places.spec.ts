/** The editor goes where the address says: to the topic of that library, and to that question. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { choices, field, openTopic, readTopic } from './support/editor';
import { choose, makeLibrary, openByKey, writeTopic } from './support/libraries';

let opened: LaunchedApp;
let mine: string;
test.beforeEach(async () => {
  opened = await launchApp();
  mine = await openTopic(opened.teacher, opened.home, choices('First', 'Second'));
});
test.afterEach(() => opened.close());

const go = (hash: string) =>
  opened.teacher.evaluate((to) => {
    window.location.hash = to;
  }, hash);

test('another question in the address is the one that opens', async () => {
  const { teacher } = opened;
  await expect(field(teacher, 'Question')).toHaveText('First');
  await go(`#editor?libraryId=own&topicId=${mine}&questionId=q1`);
  await expect(field(teacher, 'Question')).toHaveText('Second');
  await teacher.getByRole('option', { name: 'First' }).click();
  await expect(field(teacher, 'Question')).toHaveText('First');
  await go(`#editor?libraryId=own&topicId=${mine}&questionId=q0`);
  await go(`#editor?libraryId=own&topicId=${mine}&questionId=q1`);
  await expect(field(teacher, 'Question')).toHaveText('Second');
});

test('a copy in another library, with the same id, is another topic', async () => {
  const { teacher, home, app } = opened;
  const folder = await makeLibrary(join(home, 'Elsewhere'), 'Elsewhere', []);
  await writeTopic(folder, mine, { headline: 'The copy', questions: choices('In the copy') });
  await choose(app, folder);
  await go('#library?libraryId=own');
  await openByKey(teacher);
  await expect(teacher.getByRole('link', { name: 'Elsewhere' })).toBeVisible();
  const libraries = await teacher.evaluate(() => window.lectern?.call('library.list', null));
  const id = JSON.stringify(libraries).match(/"id":"([^"]+)","name":"Elsewhere"/)?.[1];
  await go(`#editor?libraryId=own&topicId=${mine}`);
  await field(teacher, 'Question').fill('Written in my own');
  await go(`#editor?libraryId=${id}&topicId=${mine}`);
  await expect(field(teacher, 'Question')).toHaveText('In the copy');
  await expect.poll(async () => (await readTopic(home, mine)).questions[0]?.stem).toBe('Written in my own');
});
