/** The attack of which honest phones must not notice anything, on the app's own room with its journal. */
import { badMessages, guessPins, largeFrames, slowSockets, wrongDoors } from './attackers.mjs';
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';
import { shareOf } from './share-of.mjs';

const pranksters = 8;
const answerOf = (n, question) => ({ form: 'choose', picks: [(n + question) % 3] });

/** All at once, until `end`. */
function attack({ host, port, pin }, tokens, { guesses, messages, frames }) {
  let isOver = false;
  const slow = slowSockets(port, 64);
  // The right PIN is among those that are never tried, so that whoever gets in has got in by another way.
  const pinOf = (n) => String(n + (n >= Number(pin) - 100_000 ? 100_001 : 100_000));
  const guessing = guessPins(host, { count: guesses, width: 64, pinOf, isOver: () => isOver });
  const bad = badMessages(host, { count: messages, pin, tokens });
  const large = largeFrames(host, { count: frames, bytes: 2_000_000 });
  return {
    async end() {
      const doors = await wrongDoors(host, port);
      const [sent] = await Promise.all([bad, large]);
      isOver = true;
      guessing.end();
      const { refused } = await guessing.done;
      slow.end();
      return { doors, badMessages: sent, guesses: refused };
    },
  };
}

const isAnswer = ({ type, by }) => type === 'answered' && by.channel === 'phone';
const eventOf = ({ do: step, index }) => (step === 'goTo' ? { type: 'jumped', index } : { type: 'stepped' });
const isOf = (step, event) => Object.entries(eventOf(step)).every(([key, value]) => event[key] === value);

/** After its opening the journal holds the teacher's steps, in their order, and answers of honest phones: what else is there, and what is not. */
function strangersIn(events, steps, honest) {
  const left = [...steps];
  const strange = events.slice(1).filter((event) => {
    if (isAnswer(event)) return event.by.answers.some(({ voter }) => !honest.has(voter));
    if (!left[0] || !isOf(left[0], event)) return true;
    left.shift();
    return false;
  });
  return { strange, missing: left.length };
}

async function askAll(classroom, phones, questions) {
  const times = [];
  const steps = [];
  for (let question = 0; question < questions; question++) {
    await bringTo(classroom.room, question, (step) => steps.push(step));
    times.push(...(await Promise.all(phones.map((phone, n) => phone.answer(`${question}.1`, answerOf(n, question))))));
  }
  return { times, steps };
}

/** Answers what honest phones lost and how long they waited, and what the attackers got. */
export async function runAttack({ phones: count, questions, guesses, messages, frames }) {
  const { choiceQuestion } = await fromBundle(await bundleApp(), 'sessions');
  const quiz = Array.from({ length: questions }, (_, n) => ({ ...choiceQuestion, seconds: null, id: `q${n}` }));
  const students = classOf(count + pranksters);
  const classroom = await openClassroom({ questions: quiz, students });
  try {
    const phones = await classroom.seat(students.slice(0, count));
    const others = await classroom.seat(students.slice(count));
    for (const phone of others) phone.leave();
    const tokens = others.map(({ token }) => token);
    const calm = await askAll(classroom, phones, 1);
    const attacking = attack(classroom, tokens, { guesses, messages, frames });
    const { times, steps } = await askAll(classroom, phones, questions);
    const got = await attacking.end();
    const { votes } = await classroom.kept();
    const isLost = (n, question) =>
      votes[question].at(-1)?.given[`s${n}`]?.answer.optionIds[0] !== ['mars', 'venus', 'pluto'][(n + question) % 3];
    const lost = phones.flatMap((_, n) => quiz.map((__, question) => isLost(n, question))).filter(Boolean).length;
    const honest = new Set(students.slice(0, count).map(({ id }) => id));
    const journal = strangersIn(await classroom.events(), [...calm.steps, ...steps], honest);
    return {
      answers: count * questions,
      lost,
      calm: { p50: shareOf(calm.times, 0.5), p99: shareOf(calm.times, 0.99) },
      attacked: { p50: shareOf(times, 0.5), p99: shareOf(times, 0.99) },
      cut: phones.reduce((sum, { opened }) => sum + opened - 1, 0),
      eventsByOthers: journal.strange.length,
      stepsMissing: journal.missing,
      ...got,
    };
  } finally {
    await classroom.close();
  }
}
