/** A process of the bench that is asked by messages and answers them: both ends of the line. */
import { fork } from 'node:child_process';

/** `ask(does, what)` resolves with what the process answers; `onNews` is told what it says by itself. */
export function startAsked(script, args = [], onNews = () => undefined) {
  const child = fork(script, args, { serialization: 'advanced' });
  const asked = new Map();
  let asks = 0;
  child.on('message', ({ ask, answer, news }) => {
    if (news) return onNews(news);
    asked.get(ask).resolve(answer);
    asked.delete(ask);
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  void gone.then(() => {
    for (const { reject } of asked.values()) reject(new Error(`${script} has ended`));
  });
  return {
    pid: child.pid,
    ask: (does, what = null) =>
      new Promise((resolve, reject) => {
        asked.set(asks, { resolve, reject });
        child.send({ ask: asks++, does, what });
      }),
    end: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** In the process itself: `doing` has what it can be asked. */
export function beAsked(doing) {
  process.on('message', async ({ ask, does, what }) => process.send({ ask, answer: await doing[does](what) }));
  process.on('disconnect', () => process.exit());
  return (news) => process.connected && process.send({ news });
}
