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

/** Runs a quiz with a class of two, and hands over what one of the phones hears. */
async function overhear(asked, run) {
  const students = classOf(2);
  const classroom = await openClassroom({ questions: asked, students, tokens: 'counted' });
  const texts = [];
  const takeTexts = () =>
    texts
      .splice(0)
      .filter((text) => !isBeat(text))
      .map(withoutHour);
  const heard = (sort) => vi.waitFor(() => expect(texts.at(-1)).toMatch(`"say":"${sort}"`), 20_000);
  try {
    await classroom.seat(students.slice(1));
    const [phone] = await classroom.seat(students.slice(0, 1), (text) => texts.push(text));
    return await run({ room: classroom.room, phone, heard, takeTexts });
  } finally {
    await classroom.close();
  }
}

const inClass = (asked) =>
  overhear(asked, async ({ room, phone, heard, takeTexts }) => {
    const hidden = [];
    const shown = [];
    for (const [index, { kind }] of asked.entries()) {
      await bringTo(room, index);
      await isAt(phone, { scene: 'answering', number: index + 1 });
      hidden.push({ kind, texts: takeTexts() });
      await room.ask('act', { do: 'next' });
      await isAt(phone, { scene: 'revealed', number: index + 1 });
      // Every phone hears of itself last.
      await heard('mine');
      shown.push({ kind, texts: takeTexts() });
    }
    return { hidden, shown };
  });

const atOwnPace = (asked) =>
  overhear(asked, async ({ room, phone, heard, takeTexts }) => {
    await room.ask('act', { do: 'practise' });
    await isAt(phone, { scene: 'practice' });
    await heard('mine');
    const hidden = takeTexts();
    await phone.answer(phone.scene.questions[0].vote, { form: 'choose', picks: [0] });
    await heard('explained');
    return { hidden, shown: takeTexts() };
  });

test('two quizzes that differ only in what the class must not know are the same to the byte until each reveal', async () => {
  const one = await inClass(questions);
  const two = await inClass(questions.map(withOtherSecrets));
  expect(two.hidden).toEqual(one.hidden);
  for (const [at, { texts }] of one.hidden.entries()) expect(texts.length, questions[at].kind).toBeGreaterThan(0);
  const sameAtReveal = one.shown.filter(({ texts }, at) => `${texts}` === `${two.shown[at].texts}`);
  expect(sameAtReveal).toEqual([]);
}, 60_000);

test('at an own pace they are the same to the byte until a student has answered', async () => {
  const one = await atOwnPace(questions);
  const two = await atOwnPace(questions.map(withOtherSecrets));
  expect(`${one.hidden}`).toContain(choiceQuestion.stem);
  expect(two.hidden).toEqual(one.hidden);
  expect(two.shown).not.toEqual(one.shown);
}, 60_000);
