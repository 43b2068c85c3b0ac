/** No way of writing a debugging switch gets past, and nothing else is taken for one. */
import { expect, it } from 'vitest';
import { opensADoor } from './opens-a-door';

const app = 'C:\\Program Files\\Lectern\\Lectern.exe';

it.each([
  '--remote-debugging-port=9222',
  '-remote-debugging-port=9222',
  '/remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--REMOTE-debugging-address=0.0.0.0',
  ' --inspect',
  '--inspect-brk=0.0.0.0:9229',
  '-inspect',
  '/inspect',
  '/INSPECT=9229',
  '--js-flags=--expose-gc',
])('%s keeps the app from starting', (word) => expect(opensADoor([app, '--no-first-run', word])).toBe(true));

it.each([[], ['--hidden'], ['/home/ana/inspect/topic.json'], ['inspect'], ['--allow-inspect'], ['---inspect']])(
  'starts with %j',
  (...words) => expect(opensADoor([app, ...words])).toBe(false),
);
