/** What is done with a classroom, Lectern's or the bare one: a class joins, a question is shown, everybody answers it at once. */
import { fileURLToPath } from 'node:url';
import { startAsked } from '../../classroom/asked-process.mjs';
import { calm, clock } from './clock.mjs';
import { memoryOf } from './memory.mjs';

const CROWD = fileURLToPath(new URL('./crowd-child.mjs', import.meta.url));
const PATIENCE = 20_000;

/** Lets the class in; what is measured goes to `seen`. */
export async function joinClass(side, seen) {
  const crowd = startAsked(CROWD);
  const empty = await memoryOf(side.processes);
  seen.join.push(...(await crowd.ask('join', { ...side.door, names: side.names })));
  await calm();
  seen.memory = { empty, seated: await memoryOf(side.processes) };
  return crowd;
}

/** Answers with the p99 of the answers' way to the disk and back. */
export async function askClass({ side, crowd, seen }, round, dropping) {
  const vote = `${round}.1`;
  const pressed = await side.show(round);
  const shown = (await crowd.ask('shown', vote)).map((at) => at - pressed);
  seen.question.push(...shown);
  seen.last.push(Math.max(...shown));
  await calm();
  const views = [];
  const all = new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('the presenter never saw all answers')), PATIENCE);
    side.hear((answered) => {
      views.push({ answered, at: clock() });
      if (answered < side.names.length) return;
      clearTimeout(patience);
      resolve();
    });
  });
  const { said, took } = await crowd.ask('answer', { vote, dropping });
  await all;
  seen.answer.push(...took);
  // So many had answered: the presenter shows as many, or more, from this view on.
  seen.presenter.push(...said.map((at, n) => views.find(({ answered }) => answered > n).at - at));
  return took;
}
