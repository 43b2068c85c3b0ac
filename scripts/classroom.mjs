/** `npm run classroom [-- kills drops mixed attack]`: tries the classroom's network in full, on the app's own room and journal. */
import { runAttack } from './classroom/run-attack.mjs';
import { runDrops } from './classroom/run-drops.mjs';
import { runKills } from './classroom/run-kills.mjs';
import { runMixed } from './classroom/run-mixed.mjs';

const runs = {
  kills: () =>
    runKills({
      kills: 200,
      phones: 40,
      told: ({ kills }) => process.stderr.write(`\r  ${kills} of 200 kills`),
    }),
  drops: () => runDrops({ phones: 200 }),
  mixed: runMixed,
  attack: () => runAttack({ phones: 200, questions: 20, guesses: 1000, messages: 10_000, frames: 64 }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in runs));
if (unknown.length > 0) throw new Error(`There is no run "${unknown.join(', ')}". There are: ${Object.keys(runs)}.`);

for (const name of asked.length > 0 ? asked : Object.keys(runs)) {
  console.log(`${name}:`);
  const { back, ...found } = await runs[name]();
  const worst = back ? { longestRestart: `${Math.round(Math.max(...back))} ms` } : {};
  console.log(JSON.stringify({ ...found, ...worst }, null, 2));
}
