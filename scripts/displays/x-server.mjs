/** Starts an X server that shows nothing to anybody, waits until it is ready, and stops it with this process. */
import { spawn } from 'node:child_process';

const SECONDS_TO_START = 15;

function stopWithUs(server) {
  const stop = () => server.kill();
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Detached servers do not hear the terminal's Ctrl+C, so that the app can close before its display.
    process.once(signal, () => setTimeout(() => process.exit(130), 500));
  }
}

/** Answers `{ display, stop }`, or `{ problem }` in the server's own words. */
export function startXServer(command, args) {
  return new Promise((answer) => {
    const server = spawn(command, ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let said = '';
    const fail = (why) => {
      clearTimeout(patience);
      server.kill('SIGKILL');
      answer({ problem: `${command}: ${why}` });
    };
    const patience = setTimeout(() => fail(`not ready within ${SECONDS_TO_START} s`), SECONDS_TO_START * 1000);
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
    server.on('error', (error) => fail(error.message));
    server.on('exit', () => fail(reasonIn(said)));
    server.stdio[3].on('data', (chunk) => {
      clearTimeout(patience);
      stopWithUs(server);
      for (const handle of [server, server.stdout, server.stderr, server.stdio[3]]) handle.unref();
      answer({ display: `:${chunk.toString().trim()}`, stop: () => server.kill() });
    });
  });
}

function reasonIn(said) {
  const lines = said.split('\n').map((line) => line.trim());
  return lines.find((line) => /^\(EE\) ?\S|[Ee]rror|only|not allowed|denied/.test(line)) ?? 'it ended at once';
}
