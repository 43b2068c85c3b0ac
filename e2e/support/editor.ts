/** What a spec does in the editor: an empty topic of its own, a kind, the fields, and the file that comes of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Topic } from '../../shared/library/topic';
import { newQuestion } from '../../shared/question/new-question';
import type { Question } from '../../shared/question/question';
import { goTo, topicFile, writeTopic } from './libraries';

const folderOf = (home: string) => join(home, 'Libraries', 'My topics');

export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** The picture of the wall beside the question, with its steps. */
export const preview = (page: Page): Locator => page.getByRole('complementary', { name: 'On the projector' });

export async function readTopic(home: string, id: string): Promise<Topic> {
  return JSON.parse(await readFile(topicFile(folderOf(home), id), 'utf8')) as Topic;
}

/** A topic in the teacher's own library, open in the editor. */
export async function openTopic(page: Page, home: string, questions: readonly Question[]): Promise<string> {
  await writeTopic(folderOf(home), 'mine', { headline: 'A topic of mine', questions: [...questions] });
  await goTo(page, '#editor?libraryId=own&topicId=mine');
  if (questions.length > 0) await expect(field(page, 'Question')).toBeVisible();
  else await expect(field(page, 'Headline')).toHaveValue('A topic of mine');
  return 'mine';
}

/** Choices that lack nothing, with these stems. */
export const choices = (...stems: string[]): Question[] =>
  stems.map((stem, at) => {
    let part = 0;
    const question = newQuestion('choice', () => `q${at}-${part++}`);
    return { ...question, id: `q${at}`, stem };
  });

export async function chooseKind(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Kind of question/ }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('button', { name: /Kind of question/ })).toContainText(name);
}

export async function chooseIn(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .first()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
