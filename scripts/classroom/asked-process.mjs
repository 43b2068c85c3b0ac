/** A process of a classroom run that is asked by messages and answers them: both ends of the line. */
import { fork } from 'node:child_process';

/** Whether the other end is still there shows when it is read from; nobody waits for a message to be sent. */
const sent = () => undefined;

/** `ask(does, what)` resolves with what the process answers, and is rejected once the process has ended; `onNews` is told what it says by itself. */
export function startAsked(script, args = [], onNews = () => undefined) {
  const child = fork(script, args, { serialization: 'advanced' });
  const asked = new Map();
  let asks = 0;
  child.on('message', ({ ask, answer, news }) => {
    if (news) return onNews(news);
    asked.get(ask)?.resolve(answer);
    asked.delete(ask);
  });
  const ended = new Error(`${script} has ended`);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  void gone.then(() => {
    for (const { reject } of asked.values()) reject(ended);
    asked.clear();
  });
  return {
    pid: child.pid,
    ask: (does, what = null) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(ended);
        const ask = asks++;
        asked.set(ask, { resolve, reject });
        child.send({ ask, does, what }, undefined, undefined, sent);
      }),
    end: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** In the process itself: says something unasked. */
export const tell = (news) => process.connected && process.send({ news }, undefined, undefined, sent);

/** In the process itself: `doing` has what it can be asked. */
export function beAsked(doing) {
  process.on('message', async ({ ask, does, what }) =>
    process.send({ ask, answer: await doing[does](what) }, undefined, undefined, sent),
  );
  process.on('disconnect', () => process.exit());
}
