/** Drops every phone three times in the middle of a question, at moments of its own: each comes back, and its answer counts once. */
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';

const drops = 3;
const wait = (ms) => new Promise((wake) => setTimeout(wake, ms));
const vote = '0.1';
const pick = (n, turn) => ({ form: 'choose', picks: [(n + turn) % 3] });

/** Answers and is cut before it can have heard; what it says next takes the place of what it said before. */
async function answerAndDrop(phone, n, chance) {
  let answered = Promise.resolve(0);
  for (let turn = 0; turn < drops; turn++) {
    await wait(chance() * 400);
    answered = phone.answer(vote, pick(n, turn));
    await wait(chance() * 10);
    phone.drop();
    await phone.next(({ say }) => say === 'seated');
  }
  await Promise.race([answered, phone.keptAll()]);
}

/** Answers how many answers were lost and doubled, and how often phones came back to their seats. */
export async function runDrops({ phones, chance = Math.random }) {
  const { choiceQuestion } = await fromBundle(await bundleApp(), 'sessions');
  const students = classOf(phones);
  const classroom = await openClassroom({ questions: [{ ...choiceQuestion, seconds: null }], students });
  try {
    const seated = await classroom.seat(students);
    const tokens = seated.map(({ token }) => token);
    await bringTo(classroom.room, 0);
    await Promise.all(seated.map((phone, n) => answerAndDrop(phone, n, chance)));
    const given = (await classroom.kept()).votes[0].at(-1).given;
    const view = await classroom.room.ask('view');
    const options = choiceQuestion.answer.options.map(({ id }) => id);
    const isLost = (_, n) => given[`s${n}`]?.answer.optionIds[0] !== options[(n + drops - 1) % 3];
    return {
      phones,
      cameBack: seated.reduce((sum, { opened }) => sum + opened - 1, 0),
      lost: students.filter(isLost).length,
      doubled: Math.max(0, view.votes.at(-1).answered - phones, Object.keys(given).length - phones),
      seatsChanged: seated.filter(({ token }, n) => token !== tokens[n]).length,
      here: view.phones.here,
    };
  } finally {
    await classroom.close();
  }
}
