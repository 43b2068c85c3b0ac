/** Starts a process that searches: it says how soon it was ready and how much memory it took, and then times the keys it is sent. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const next = (child) =>
  new Promise((answer, fail) => {
    child.once('message', answer);
    child.once('exit', (code) => fail(new Error(`the search ended with code ${code}`)));
  });

export async function startSearcher(script, args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(path, args, { execArgv: ['--expose-gc', '--max-old-space-size=4096'] });
  const started = await next(child);
  return {
    started,
    press: async (keys) => {
      const answer = next(child);
      child.send(keys);
      return answer;
    },
    stop: () =>
      new Promise((gone) => {
        child.removeAllListeners('exit');
        child.once('exit', gone);
        child.kill();
      }),
  };
}
