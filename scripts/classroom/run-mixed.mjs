/** One question answered in three ways at once: by phone, by a tap on the roster, and by hands that are counted. */
import { bundleApp } from './bundle-app.mjs';
import { fromBundle } from './from-bundle.mjs';
import { bringTo, classOf, openClassroom } from './open-classroom.mjs';

const byPhone = 20;
const byTap = 20;
const hands = { mars: 7, pluto: 4 };
/** These answer by phone first, and then the teacher taps another answer for them. */
const byBoth = 5;
const optionOf = (n) => ['mars', 'venus', 'pluto'][n % 3];
const tap = (room, n, optionId) =>
  room.ask('act', { do: 'answerFor', studentId: `s${n}`, answer: { form: 'choose', optionIds: [optionId] } });

function expected() {
  const counts = { mars: hands.mars, venus: 0, pluto: hands.pluto };
  for (let n = 0; n < byPhone + byTap; n++) counts[n < byBoth ? 'venus' : optionOf(n)] += 1;
  return { counts, answered: byPhone + byTap + hands.mars + hands.pluto, right: counts.mars };
}

/** Answers what was counted on the presenter and after a restart, what is right, and by which way each answer came. */
export async function runMixed() {
  const { choiceQuestion } = await fromBundle(await bundleApp(), 'sessions');
  const students = classOf(byPhone + byTap);
  const classroom = await openClassroom({ questions: [{ ...choiceQuestion, seconds: null }], students });
  try {
    const phones = await classroom.seat(students.slice(0, byPhone));
    await bringTo(classroom.room, 0);
    const counted = Object.entries(hands).map(([optionId, count]) =>
      classroom.room.ask('act', { do: 'countHands', optionId, count }),
    );
    const taps = students.slice(byPhone).map((_, n) => tap(classroom.room, byPhone + n, optionOf(byPhone + n)));
    const said = phones.map((phone, n) => phone.answer('0.1', { form: 'choose', picks: [n % 3] }));
    await Promise.all([...counted, ...taps, ...said]);
    for (let n = 0; n < byBoth; n++) await tap(classroom.room, n, 'venus');
    const live = await classroom.room.ask('view');
    await classroom.room.kill();
    await classroom.again();
    const after = await classroom.room.ask('view');
    const ways = live.seats.map(({ channel }) => channel);
    return { expected: expected(), live: live.votes.at(-1), after: after.votes.at(-1), ways };
  } finally {
    await classroom.close();
  }
}
