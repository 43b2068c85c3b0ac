/** Runs a command and waits for it: aloud, or quietly with its output kept for the case that it fails. */
import { spawn } from 'node:child_process';
import { project } from './project.mjs';

/**
 * `aloud` shows the output as it comes. `seconds` ends the command after that time.
 * Answers `{ ok, code, output }`; a command that is not there is `ok: false`, never an exception.
 */
export function run(command, args, { aloud = false, seconds = 0, env = {}, cwd = project } = {}) {
  return new Promise((answer) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(!aloud && { NO_COLOR: '1' }), ...env },
      stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => answer({ ok: false, code: -1, output: error.message }));
    child.on('close', (code) => answer({ ok: code === 0, code, output: Buffer.concat(chunks).toString() }));
  });
}

/** The end of a failed command's output, enough to see the cause. */
export const lastLines = (output, count = 25) => output.trimEnd().split('\n').slice(-count).join('\n');
