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

let topics = 0;

/** A new topic in the teacher's own library, open in the editor; answers its id. */
export async function openTopic(page: Page, home: string, questions: readonly Question[]): Promise<string> {
  topics += 1;
  const id = `mine-${topics}`;
  await writeTopic(folderOf(home), id, { headline: 'A topic of mine', questions: [...questions] });
  // Whatever an earlier test left open in this window is gone.
  await page.reload();
  await goTo(page, `#editor?libraryId=own&topicId=${id}`);
  // Nothing is under the pointer, so that no tip shows.
  await page.mouse.move(1, 1);
  if (questions.length > 0) await expect(field(page, 'Question')).toBeVisible();
  else await expect(field(page, 'Headline')).toHaveValue('A topic of mine');
  return id;
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

/** Pastes what another program has copied. */
export async function pasteInto(
  into: Locator,
  { html = '', text = '', picture = [] }: { html?: string; text?: string; picture?: number[] },
): Promise<void> {
  await into.evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer();
      if (copied.html) clipboardData.setData('text/html', copied.html);
      if (copied.text) clipboardData.setData('text/plain', copied.text);
      if (copied.picture.length > 0) {
        const file = new File([new Uint8Array(copied.picture)], 'image.png', { type: 'image/png' });
        clipboardData.items.add(file);
      }
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text, picture },
  );
}

/** The bytes of a PNG of 30 by 20 red pixels. */
export function redPicture(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(30, 20);
    const pen = canvas.getContext('2d');
    if (pen) pen.fillStyle = 'red';
    pen?.fillRect(0, 0, 30, 20);
    const blob = await canvas.convertToBlob();
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
}
