/** Files made to do harm are imported, opened in the editor and put on the wall: nothing of them runs, nothing reaches out, nothing is left. */

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Topic } from '../shared/library/topic';
import { type LaunchedApp, launchApp } from './support/app';
import { goTo } from './support/libraries';
import { answerDialogs } from './support/question-files';
import { nextButton, step } from './support/quiz';

let opened: LaunchedApp;
let folder: string;
let server: Server;
/** What reached the server that stands for the world outside. */
let reached: string[];

test.beforeEach(async () => {
  reached = [];
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  folder = await mkdtemp(join(tmpdir(), 'lectern-hostile-'));
  opened = await launchApp();
});
test.afterEach(async () => {
  await opened.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const outside = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const own = () => join(opened.home, 'Libraries', 'My topics');

/** Everything that runs or reaches out in a page that lets it; `ran` says which did. */
const payload = (name: string): string =>
  [
    `<script>window.ran='${name}'</script>`,
    `<img src=x onerror="window.ran='${name}'">`,
    `<img src="${outside()}/${name}.png">`,
    `<svg onload="window.ran='${name}'"><image href="${outside()}/${name}.svg"/></svg>`,
    `<iframe src="${outside()}/${name}.html"></iframe>`,
    `<a href="javascript:window.ran='${name}'">link</a>`,
    `<object data="${outside()}/${name}.swf"></object>`,
    `<style>@import "${outside()}/${name}.css"; body { background: url(${outside()}/${name}.jpg) }</style>`,
    `<math><mtext><script>window.ran='${name}'</script></mtext></math>`,
    `![x](${outside()}/${name}.gif) $\\href{javascript:alert(1)}{x}\\includegraphics{${outside()}/${name}.pdf}$`,
  ].join(' ');

const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&');
const gift = () =>
  `::${escaped(payload('title'))}::[html]Who is it? ${escaped(payload('stem'))} {\n=Right ${escaped(payload('right'))}#${escaped(payload('feedback'))}\n~Wrong ${escaped(payload('wrong'))}\n####${escaped(payload('general'))}\n}\n`;
const moodle = () => `<?xml version="1.0"?><quiz><question type="multichoice"><name><text>n</text></name>
<questiontext format="html"><text><![CDATA[Who was it? ${payload('mstem')}]]></text></questiontext>
<generalfeedback format="html"><text><![CDATA[${payload('mgeneral')}]]></text></generalfeedback><single>true</single>
<answer fraction="100" format="html"><text><![CDATA[Right ${payload('mright')}]]></text><feedback format="html"><text><![CDATA[${payload('mfeedback')}]]></text></feedback></answer>
<answer fraction="0" format="html"><text><![CDATA[Wrong ${payload('mwrong')}]]></text></answer></question></quiz>`;
const csv = () =>
  `Question,A,B,Correct\n${['Who will it be? ', 'Right ', 'Wrong '].map((text) => `"${(text + payload('csv')).replace(/"/g, '""')}"`).join(',')},A\n`;
const page = () =>
  `<html><head><title>${payload('ptitle')}</title></head><body onload="window.ran='body'"><h1>Page</h1><p>1. Who might it be? ${payload('pstem')}</p><p>*A. Right</p><p>B. Wrong ${payload('pwrong')}</p></body></html>`;

const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]><quiz><question type="essay"><questiontext><text>&j;</text></questiontext></question></quiz>`;
const foreign = () =>
  `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "${outside()}/entity">]><quiz><question type="essay"><questiontext><text>&x;&y;</text></questiontext></question></quiz>`;

/** A zip whose file leads out of its folder: the name is written over in both places. */
function slip(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'xxxxxxxx.txt': strToU8('What? {=a ~b}') }));
  for (let at = zip.indexOf('xxxxxxxx'); at >= 0; at = zip.indexOf('xxxxxxxx', at + 1)) zip.write('../../ou', at);
  return new Uint8Array(zip);
}

async function choose(files: Record<string, string | Uint8Array>): Promise<Page> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { teacher, app } = opened;
  await expect(teacher.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await teacher.keyboard.press('Control+i');
  await answerDialogs(
    app,
    Object.keys(files).map((name) => join(folder, name)),
  );
  await teacher.getByRole('button', { name: 'Choose files' }).click();
  await expect(teacher.getByRole('list', { name: 'What was read' })).toBeVisible({ timeout: 30_000 });
  return teacher;
}

const ran = (window: Page) => window.evaluate(() => (window as unknown as { ran?: string }).ran ?? null);

test('scripts, handlers and addresses in every field do nothing in the import, the editor and on the wall', async () => {
  test.slow();
  const teacher = await choose({ 'a.gift': gift(), 'b.xml': moodle(), 'c.csv': csv(), 'd.html': page() });
  const list = teacher.getByRole('list', { name: 'What was read' });
  for (const box of await list.getByRole('checkbox').all()) await box.focus();
  expect([await ran(teacher), reached]).toEqual([null, []]);
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByRole('dialog').getByText('added to “My topics”')).toBeVisible();
  const files = (await readdir(own())).filter((name) => name.endsWith('.topic.json'));
  const topics = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(own(), name), 'utf8')) as Topic),
  );
  // A page whose lines are torn by such things may have its question refused; the others are all there.
  expect(topics.length).toBeGreaterThanOrEqual(3);
  await expect(teacher.getByRole('button', { name: 'Show the topics' })).toBeFocused();
  await teacher.keyboard.press('Escape');
  await expect(teacher.getByRole('dialog')).toBeHidden();
  for (const topic of topics) {
    await goTo(teacher, `#editor?libraryId=own&topicId=${topic.id}&questionId=${topic.questions[0]?.id}`);
    await expect(teacher.getByText('Who').first()).toBeVisible();
    await goTo(teacher, `#library?libraryId=own&topicId=${topic.id}`);
    await teacher.getByRole('button', { name: /^Project/ }).click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Start quiz' }).click();
    await step(teacher, 'Start quiz');
    const wall = await opened.projector();
    await expect(wall.getByText('Who').first()).toBeVisible();
    await step(teacher, 'Show options');
    await expect(wall.getByText('Right').first()).toBeVisible();
    expect([await ran(teacher), await ran(wall), reached]).toEqual([null, null, []]);
    await teacher.evaluate(() => window.lectern?.call('live.leave', null));
    await goTo(teacher, '#library');
    await expect(nextButton(teacher, 'Show options')).toBeHidden();
  }
});

test('entity bombs, foreign entities, zip slips and zip bombs are refused in words, and nothing is left anywhere', async () => {
  const before = await readdir(opened.home, { recursive: true });
  const teacher = await choose({
    'bomb.xml': bomb,
    'foreign.xml': foreign(),
    'slip.zip': slip(),
    'bomb.zip': zipSync({ 'a.txt': new Uint8Array(60 * 1024 * 1024) }),
    'con.zip': zipSync({ 'CON.txt': strToU8('What? {=a ~b}') }),
    'link.zip': zipSync({ 'a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
    'fine.gift': 'What is fine? {=this ~that}\n',
  });
  const list = teacher.getByRole('list', { name: 'What was read' });
  await expect(list).toContainText('What is fine?', { timeout: 30_000 });
  await expect(list).not.toContainText('root:');
  await expect(teacher.getByRole('button', { name: 'Add 1 question', exact: false })).toBeEnabled();
  await teacher.keyboard.press('Escape');
  expect(await readdir(opened.home, { recursive: true })).toEqual(before);
  expect(reached).toEqual([]);
});
