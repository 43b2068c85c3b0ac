/** Tries whether this computer gets an answer at its own door, the way a phone would ask. */
import { get } from 'node:http';

/** Longer than any answer takes in one's own computer (ms). */
const patience = 3000;
/** The question mark keeps it from being counted as a phone. */
const ownPath = '/?self';

export const reachOwnDoor = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get({ host, port, path: ownPath, timeout: patience }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
