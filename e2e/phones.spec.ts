/** Students answer on phones: real pages in a real browser, through the real server, beside taps and raised hands. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { TeacherView } from '../shared/live/teacher-view';
import { type LaunchedApp, launchApp } from './support/app';
import { axe } from './support/axe';
import { ask, viewOf } from './support/class-answers';
import { everyKind, layEveryKind } from './support/every-kind';
import {
  answerWith,
  askToJoin,
  isReceived,
  letPhonesIn,
  onLoopback,
  type PhoneBrowser,
  phoneBrowser,
} from './support/phones';
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

test('after a reload, and after the death of the laptop, a phone is in its seat with its answer, and answers on', async () => {
  const first = lectern;
  await openLobby(first);
  const zoe = await phones.join(await letPhonesIn(first, 'Own name'), 'Zoe');
  await openAnswers(first.teacher);
  await answerWith(zoe, 'D');
  await zoe.reload();
  await isReceived(zoe);
  await first.kill9();
  await expect(zoe.getByText('The connection is lost.')).toBeVisible();
  lectern = await launchApp({ ...onLoopback, home: first.home, profile: first.profile });
  const { teacher } = lectern;
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(teacher.getByRole('heading', { name: `1 of ${sample.students + 1} answered` })).toBeVisible();
  await expect(zoe.getByText('The connection is lost.')).toBeHidden();
  await isReceived(zoe);
  await zoe.getByRole('button', { name: 'Change my answer' }).click();
  await answerWith(zoe, 'A');
  await expect(teacher.getByRole('button', { name: /^Zoe, answered A/ })).toBeVisible();
});

test('the teacher lets phones in and keeps a second one off a taken seat; then the class works at its own pace', async () => {
  const { teacher } = lectern;
  await openLobby(lectern);
  const address = await letPhonesIn(lectern, 'Name on the roster');
  await teacher.getByRole('textbox', { name: 'Name of the Wi-Fi' }).fill('Room 12');
  await teacher.getByText('Let each phone in myself').click();
  await expect((await lectern.projector()).getByText('Join the Wi-Fi Room 12')).toBeVisible();
  const amara = await phones.open(address);
  await askToJoin(amara, 'amara o.');
  await expect(amara.getByRole('heading', { name: 'Almost in' })).toBeVisible();
  expect(await axe(amara)).toEqual([]);
  await teacher.getByRole('button', { name: 'Let in Amara O.', exact: true }).click();
  await expect(amara.getByRole('heading', { name: 'You are in' })).toBeVisible();
  const second = await phones.open(address);
  await askToJoin(second, 'amara o.');
  await expect(teacher.getByText('This seat already has a phone.')).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await teacher.getByRole('button', { name: 'Remove Amara O.', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'You are out of the quiz' })).toBeVisible();
  await teacher.getByText('Let students answer by phone').click();
  await expect(teacher.getByRole('alertdialog', { name: 'Turn phones off with 1 phone in?' })).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
  await teacher.keyboard.press('Escape');

  await teacher.getByRole('button', { name: 'Start at own pace' }).click();
  await amara.getByRole('button', { name: 'Start quiz' }).click();
  await amara.getByRole('textbox', { name: 'Your answer' }).fill('eleven');
  await expect(amara.getByText('nine and two make eleven')).toHaveCount(0);
  await amara.getByRole('button', { name: 'Send answer' }).click();
  await expect(amara.getByText('nine and two make eleven')).toBeVisible();
  expect(await axe(amara)).toEqual([]);
  await expect(teacher.getByRole('row', { name: /^Amara O\. 1 of \d+ 1$/ })).toBeVisible();
  expect(await axe(teacher)).toEqual([]);
});

/** From the question's beginning to its open answers, or as far as it goes; each press at a time when it counts. */
async function toAnswers(teacher: Page, index: number): Promise<TeacherView> {
  await ask(teacher, 'live.act', { do: 'goTo', index });
  let view = await viewOf(teacher);
  while (view.nextStep === 'showOptions' || view.nextStep === 'startAnswers') {
    await teacher.waitForTimeout(550);
    view = await ask<TeacherView>(teacher, 'live.act', { do: 'next' });
  }
  return view;
}

test('every kind is on the phone without a barrier; a poll keeps no name; nobody listens after the quiz', async () => {
  test.setTimeout(90_000);
  const { teacher, home } = lectern;
  await layEveryKind(home);
  await ask(teacher, 'settings.change', { welcomed: true });
  await ask(teacher, 'live.start', { setId: 'every-kind', classId: 'practice-class' });
  expect((await viewOf(teacher)).phones).toBeNull();
  await ask(teacher, 'live.openPhones', { way: 'roster', approves: false, address: null });
  await expect.poll(async () => (await viewOf(teacher)).phones?.joining?.square).toBeTruthy();
  const square = (await viewOf(teacher)).phones?.joining?.square ?? '';
  const phone = await phones.open(square);
  await askToJoin(phone, 'Nobody at all');
  await expect(phone.getByText('Your name is not on the list.')).toBeVisible();
  await askToJoin(phone, 'amara o.');
  await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await ask(teacher, 'live.act', { do: 'next' });
  const barriers: string[] = [];
  for (const [index, { kind }] of everyKind.entries()) {
    await toAnswers(teacher, index);
    await expect(phone.getByText(`Question ${index + 1} of ${everyKind.length}`)).toBeVisible();
    for (const found of await axe(phone)) barriers.push(`${kind}: ${found}`);
    if (kind === 'poll') await answerWith(phone, 'B');
  }
  expect(barriers).toEqual([]);
  const { sessionId, seats } = await viewOf(teacher);
  const [journal = ''] = (await readdir(join(home, 'Sessions'))).filter((name) => name === `${sessionId}.journal`);
  const answered = (await readFile(join(home, 'Sessions', journal), 'utf8'))
    .split('\n')
    .filter((line) => line.includes('"answered"'));
  expect(answered).toHaveLength(1);
  for (const { studentId } of seats) expect(answered[0]).not.toContain(studentId);
  await ask(teacher, 'live.leave', null);
  await expect(phone.getByRole('heading', { name: 'The quiz is over' })).toBeVisible();
  await expect
    .poll(() =>
      fetch(square).then(
        () => 'open',
        () => 'shut',
      ),
    )
    .toBe('shut');
});
