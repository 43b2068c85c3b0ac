/** Kills the app's main process again and again while phones answer: what was acknowledged must be on disk, and once. */
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';

const perQuiz = 20;
/** The longest that a quiz lives in a question (ms). */
const longestLife = 250;
const wait = (ms) => new Promise((wake) => setTimeout(wake, ms));
const pick = (phone, question, turn) => ({ form: 'choose', picks: [(phone + question + turn) % 2] });
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Choices whose answers have names, and polls whose answers have none, by turns. */
async function quizOf(count) {
  const bundle = await bundleApp();
  const { choiceQuestion } = await fromBundle(bundle, 'sessions');
  const { pollQuestion } = await fromBundle(bundle, 'forms');
  return Array.from({ length: count }, (_, n) => ({
    ...(n % 2 === 0 ? choiceQuestion : pollQuestion),
    seconds: null,
    id: `q${n}`,
  }));
}

/** Everybody answers, and changes their mind when the first answer is acknowledged. */
function answerAll(phones, question) {
  const vote = `${question}.1`;
  const one = async (phone, n) => {
    await wait((n * 37) % 100);
    await phone.answer(vote, pick(n, question, 0));
    await phone.answer(vote, pick(n, question, 1));
  };
  return Promise.all(phones.map(one));
}

/** Compares what phones were told of a question with what the disk has; an answer under way may be there or not. */
function compare({ phones }, question, session) {
  const vote = `${question}.1`;
  const given = Object.entries(session.votes[question]?.at(-1)?.given ?? {});
  const options = session.items[question].question.answer.options;
  const onDisk = new Map(given.map(([id, { answer }]) => [id, { form: 'choose', picks: placesOf(options, answer) }]));
  const kept = phones.filter((phone) => phone.kept.has(vote));
  const isThere = (phone) => {
    const there = onDisk.get(`s${phones.indexOf(phone)}`);
    return same(there, phone.kept.get(vote)) || same(there, phone.given.get(vote));
  };
  const isPoll = question % 2 === 1;
  return {
    acknowledged: kept.length,
    lost: isPoll ? Math.max(0, kept.length - onDisk.size) : kept.filter((phone) => !isThere(phone)).length,
    doubled: Math.max(0, onDisk.size - phones.filter((phone) => phone.given.has(vote)).length),
  };
}

const placesOf = (options, { optionIds }) => optionIds.map((id) => options.findIndex((option) => option.id === id));

/** Each question is looked at after the kill in it, when everybody has answered, and at the end of the quiz. */
function note(found, { acknowledged, lost, doubled }) {
  found.acknowledged += acknowledged;
  found.lost += lost;
  found.doubled += doubled;
}

async function killOnce(classroom, question, life, found) {
  const dying = wait(life).then(() => classroom.room.kill());
  const reached = bringTo(classroom.room, question).then((view) => view && answerAll(classroom.phones, question));
  await dying;
  note(found, compare(classroom, question, await classroom.kept()));
  const began = performance.now();
  await classroom.again();
  found.back.push(performance.now() - began);
  await bringTo(classroom.room, question);
  const answering = await Promise.race([reached.then(() => true), wait(0).then(() => false)]);
  const vote = `${question}.1`;
  if (answering && classroom.phones.every((phone) => !phone.given.has(vote)))
    await answerAll(classroom.phones, question);
  await reached;
  note(found, compare(classroom, question, await classroom.kept()));
}

/** Answers how many acknowledged answers were looked for (each three times), lost and doubled, and how long each start took (ms). */
export async function runKills({ kills, phones, chance = Math.random, told = () => undefined }) {
  const found = { kills: 0, acknowledged: 0, lost: 0, doubled: 0, refused: 0, back: [] };
  while (found.kills < kills) {
    const classroom = await openClassroom({ questions: await quizOf(perQuiz), students: classOf(phones) });
    try {
      await classroom.seat(classOf(phones));
      for (let question = 0; question < perQuiz && found.kills < kills; question++, found.kills++) {
        await killOnce(classroom, question, chance() * longestLife, found);
        told(found);
      }
      const session = await classroom.kept();
      const asked = session.votes.flatMap((votes, question) => (votes.length > 0 ? [question] : []));
      for (const question of asked) note(found, compare(classroom, question, session));
      found.refused += classroom.phones.flatMap(({ refused }) => refused).length;
    } finally {
      await classroom.close();
    }
  }
  return found;
}
