/** Over the real network: until the reveal no byte that a phone hears depends on the key. */
import { expect, test, vi } from 'vitest';
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';

const bundle = await bundleApp();
const { choiceQuestion, writtenQuestion } = await fromBundle(bundle, 'sessions');
const { formQuestions } = await fromBundle(bundle, 'forms');
const { withOtherSecrets } = await fromBundle(bundle, 'secrets');
const questions = [choiceQuestion, writtenQuestion, ...formQuestions].map((one) => ({ ...one, seconds: null }));

const isAt = (phone, scene) => vi.waitFor(() => expect(phone.scene).toMatchObject(scene), 20_000);

/** It tells no more than that the laptop is there, whenever it is due. */
const isBeat = (text) => text.startsWith('{"say":"beat"');

/** The hour at which the network sends a scene, for the clocks of the phones; it knows no key. */
const withoutHour = (text) => text.replace(/"now":\d{13}/, '"now":0');

/** What one phone hears of each question until its reveal and at it, and at an own pace before anything is answered. */
async function hears(asked) {
  const students = classOf(2);
  const classroom = await openClassroom({ questions: asked, students, tokens: 'counted' });
  const { room } = classroom;
  const texts = [];
  const takeTexts = () =>
    texts
      .splice(0)
      .filter((text) => !isBeat(text))
      .map(withoutHour);
  try {
    await classroom.seat(students.slice(1));
    const [phone] = await classroom.seat(students.slice(0, 1), (text) => texts.push(text));
    const hidden = [];
    const shown = [];
    for (const [index, { kind }] of asked.entries()) {
      await bringTo(room, index);
      await isAt(phone, { scene: 'answering', number: index + 1 });
      hidden.push({ kind, texts: takeTexts() });
      await room.ask('act', { do: 'next' });
      await isAt(phone, { scene: 'revealed', number: index + 1 });
      // Every phone hears of itself last.
      await vi.waitFor(() => expect(texts.at(-1)).toMatch('"say":"mine"'), 20_000);
      shown.push({ kind, texts: takeTexts() });
    }
    return { hidden, shown };
  } finally {
    await classroom.close();
  }
}

test('two quizzes that differ only in what the class must not know are the same to the byte until each reveal', async () => {
  const one = await hears(questions);
  const two = await hears(questions.map(withOtherSecrets));
  expect(two.hidden).toEqual(one.hidden);
  for (const [at, { texts }] of one.hidden.entries()) expect(texts.length, questions[at].kind).toBeGreaterThan(0);
  const sameAtReveal = one.shown.filter(({ texts }, at) => `${texts}` === `${two.shown[at].texts}`);
  expect(sameAtReveal).toEqual([]);
}, 60_000);
