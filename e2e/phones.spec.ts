/** Students answer on phones: real pages in a real browser, through the real server, beside taps and raised hands. */
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { answerWith, letPhonesIn, onLoopback, type PhoneBrowser, phoneBrowser } from './support/phones';
import { answerByTyping, openAnswers, openLobby, sample, step } from './support/quiz';

let lectern: LaunchedApp;
let phones: PhoneBrowser;
test.beforeAll(async () => {
  phones = await phoneBrowser();
});
test.afterAll(() => phones.close());
test.beforeEach(async () => {
  lectern = await launchApp(onLoopback);
});
test.afterEach(() => lectern.close());

/** What a phone says at the reveal of one option among the others. */
const outcome = (phone: Page, text: string) => phone.getByRole('listitem').filter({ hasText: text });

async function raiseHands(teacher: Page, letter: string, hands: string): Promise<void> {
  await teacher.getByText('Hands', { exact: true }).click();
  await teacher.getByRole('textbox', { name: `Hands for ${letter}` }).fill(hands);
  await teacher.getByText('By name', { exact: true }).click();
}

test('phones, a tap and raised hands count together, each student once; after the talk both votes stand side by side', async () => {
  const { teacher } = lectern;
  await openLobby(lectern);
  const address = await letPhonesIn(lectern, 'Own name');
  const zoe = await phones.join(address, 'Zoe');
  const omar = await phones.join(address, 'عمر');
  await expect(zoe.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await openAnswers(teacher);
  const late = await phones.join(address, 'Kim');
  await answerWith(zoe, 'D');
  await answerWith(omar, 'A');
  await omar.getByRole('button', { name: 'Change my answer' }).click();
  await answerWith(omar, 'D');
  await answerWith(late, 'B');
  await answerByTyping(teacher, 'amara', 'Amara O.', 'b');
  await raiseHands(teacher, 'A', '2');
  const wall = await lectern.projector();
  await expect(wall.getByText(`6 of ${sample.students + 3} answered`)).toBeVisible();
  await expect(zoe.getByText(sample.explanation)).toHaveCount(0);

  await step(teacher, 'Reveal answer');
  await expect(zoe.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
  await expect(zoe.getByText(sample.explanation)).toBeVisible();
  await expect(outcome(zoe, 'There are only 538 electors')).toContainText(/Right answer.*Your answer/);
  await expect(late.getByRole('heading', { name: 'The right answer is here' })).toBeVisible();
  await expect(outcome(late, 'Your answer')).not.toContainText('Right answer');

  await teacher.keyboard.press('r');
  await expect(late.getByText('second vote')).toBeVisible();
  for (const phone of [zoe, omar, late]) await answerWith(phone, 'D');
  await answerByTyping(teacher, 'amara', 'Amara O.', 'd');
  await answerByTyping(teacher, 'ben', 'Ben K.', 'a');
  await step(teacher, 'Reveal answer');
  await expect(wall.getByText('33% right, then 80%')).toBeVisible();
  await expect(teacher.getByText(/^First vote 2 of 6 \(33%\) right, second vote 4 of 5 \(80%\)\./)).toBeVisible();
  await expect(late.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
});
