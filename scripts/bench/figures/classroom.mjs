/** A class with phones, Lectern's own room, journal and network beside the bare `ws` library that says the same bytes and syncs the same way. */
import { shareOf } from '../../classroom/share-of.mjs';
import { openBare } from '../classroom/bare-side.mjs';
import { openOwn } from '../classroom/own-side.mjs';
import { askClass, joinClass } from '../classroom/rounds.mjs';

/** A class joins once in a session, so each time is a new session, in new processes. */
const joins = 3;
const steps = [
  ['join', 'join to first scene'],
  ['question', 'question to phone'],
  ['answer', 'answer to receipt'],
  ['presenter', 'answer to presenter'],
];
const newSeen = () => ({ join: [], question: [], last: [], answer: [], presenter: [] });
const median = (values) => shareOf(values, 0.5);
const ms = (value) => `${value.toFixed(1).padStart(7)} ms`;

const line = (what, one, other) => {
  const [p50, p99] = [0.5, 0.99].map((share) => [shareOf(one, share), shareOf(other, share)]);
  const ratios = [p50, p99].map(([ours, bare]) => (ours / bare).toFixed(2));
  return `${what.padEnd(20)} p50${ms(p50[0])} bare${ms(p50[1])} (${ratios[0]})  p99${ms(p99[0])} bare${ms(p99[1])} (${ratios[1]})`;
};
/** The kB that each phone takes of each process, by its name. */
const eachHolds = ({ empty, seated }, phones) =>
  Object.fromEntries(Object.entries(seated).map(([name, held]) => [name, (held - empty[name]) / phones]));
const memoryLine = (whose, phones, memory) =>
  `${whose} memory: ${Object.entries(eachHolds(memory, phones))
    .map(([name, each]) => `${name} ${(memory.seated[name] / 1024).toFixed(0)} MB, ${each.toFixed(1)} kB a phone`)
    .join('; ')}`;

/** Opens a class and lets it join, as often as `joins` says; the last one stays. */
async function openBoth(phones, rounds, seen) {
  let open = [];
  for (let time = 1; time <= joins; time++) {
    for (const { side, crowd } of open) await Promise.all([crowd.end(), side.close()]);
    const own = await openOwn({ phones, rounds });
    const crowd = await joinClass(own, seen.own);
    const ours = { side: own, crowd, seen: time < joins ? newSeen() : seen.own };
    await askClass({ ...ours, seen: newSeen() }, 0);
    const bare = await openBare({ names: own.names, texts: await crowd.ask('texts') });
    open = [ours, { side: bare, crowd: await joinClass(bare, seen.bare), seen: seen.bare }];
  }
  return open;
}

function preparing({ phones, pairs, lastLimit, dropping }) {
  return async () => {
    const seen = { own: newSeen(), bare: newSeen() };
    const [own, bare] = await openBoth(phones, pairs + 2, seen);
    let [ownRound, bareRound] = [1, 0];
    const memory = () => eachHolds(seen.own.memory, phones).network / eachHolds(seen.bare.memory, phones).network;
    const last = () => median(seen.own.last) / median(seen.bare.last);
    return {
      ours: async () => shareOf(await askClass(own, ownRound++, dropping), 0.99),
      beside: async () => shareOf(await askClass(bare, bareRound++, dropping), 0.99),
      async limits() {
        return [
          ...(lastLimit ? [{ what: 'question to the last', value: last(), unit: 'x bare ws', limit: lastLimit }] : []),
          ...(dropping ? [{ what: 'memory a phone', value: memory(), unit: 'x bare ws', limit: 1.5 }] : []),
          { what: 'answers lost', value: await own.side.lost(), unit: 'of all', limit: 0 },
        ];
      },
      notes: () => [
        ...steps.map(([key, what]) => line(what, seen.own[key], seen.bare[key])),
        `question to the last phone, median: ${ms(median(seen.own.last))} bare${ms(median(seen.bare.last))} (${last().toFixed(2)})`,
        memoryLine('Lectern', phones, seen.own.memory),
        memoryLine('bare ws', phones, seen.bare.memory),
      ],
      async finish() {
        for (const { side, crowd } of [own, bare]) await Promise.all([crowd.end(), side.close()]);
      },
    };
  };
}

const classroomOf = ({ phones, name = '', ...rest }) => ({
  name: `Classroom of ${phones} phones${name}: answer to receipt with the journal on disk, p99`,
  besideName: 'bare ws',
  ...rest,
  prepare: preparing({ phones, ...rest }),
});

export const classrooms = [
  classroomOf({ phones: 50, limit: null, pairs: 12 }),
  classroomOf({ phones: 200, limit: null, pairs: 10 }),
  classroomOf({ phones: 500, limit: 1.5, lastLimit: 1.25, pairs: 10 }),
  classroomOf({ phones: 1000, name: ', a tenth of them reconnecting', limit: 2, dropping: 10, pairs: 8 }),
];
