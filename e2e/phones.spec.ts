/** Students answer on phones: real pages in a real browser, through the real server, beside taps and raised hands. */
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './support/app';
import { type PhoneBrowser, phoneBrowser } from './support/phones';
import { answerByTyping, endQuiz, openAnswers, openLobby, sample, step } from './support/quiz';

let lectern: LaunchedApp;
let phones: PhoneBrowser;
test.beforeAll(async () => {
  phones = await phoneBrowser();
});
test.afterAll(() => phones.close());
test.beforeEach(async () => {
  lectern = await launchApp({ env: { LECTERN_LOOPBACK: '1' } });
});
test.afterEach(() => lectern.close());

/** From the lobby: lets phones in by the way that the teacher picks; answers the address with the PIN, as the square has it. */
async function letPhonesIn(teacher: Page, way: string): Promise<string> {
  await teacher.getByText('Let students answer by phone').click();
  await teacher.getByText(way, { exact: true }).click();
  const wall = await lectern.projector();
  const square = wall.getByRole('img', { name: /127\.0\.0\.1:\d+/ });
  await expect(square).toBeVisible();
  const address = /127\.0\.0\.1:\d+/.exec((await square.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  const pin = /(\d{3})\s(\d{3})/u.exec((await wall.locator('body').innerText()) ?? '');
  return `http://${address}/#${pin?.[1]}${pin?.[2]}`;
}

const option = (phone: Page, letter: string) => phone.getByRole('button', { name: new RegExp(`^${letter} `) });

test('phones, a tap and raised hands count together in one question, each student once', async () => {
  const { teacher } = lectern;
  await openLobby(lectern);
  const address = await letPhonesIn(teacher, 'Own name');
  const zoe = await phones.join(address, 'Zoe');
  const omar = await phones.join(address, 'عمر');
  await expect(zoe.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await openAnswers(teacher);
  await option(zoe, 'D').click();
  await expect(zoe.getByRole('heading', { name: 'Received' })).toBeVisible();
  await option(omar, 'A').click();
  await expect(omar.getByRole('heading', { name: 'Received' })).toBeVisible();
  await omar.getByRole('button', { name: 'Change my answer' }).click();
  await option(omar, 'D').click();
  await expect(omar.getByRole('heading', { name: 'Received' })).toBeVisible();
  await answerByTyping(teacher, 'amara', 'Amara O.', 'b');
  const wall = await lectern.projector();
  await expect(wall.getByText(`3 of ${sample.students + 2} answered`)).toBeVisible();
  await step(teacher, 'Reveal answer');
  await expect(zoe.getByText(sample.explanation)).toBeVisible();
  await endQuiz(teacher);
});
