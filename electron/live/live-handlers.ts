/** Answers the calls about the running session and the records of the ones that ran. */
import { done } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { LiveRoom } from './live-room';
import { readGuestNames } from './seat-file';
import { readRecords } from './session-files';

type LiveCalls = Extract<keyof Handlers, `live.${string}` | `results.${string}`>;

export function liveHandlers(room: LiveRoom, sessionsFolder: string): Pick<Handlers, LiveCalls> {
  return {
    'live.start': ({ setId, classId }) => room.start(setId, classId),
    'live.watch': async () => done(room.view()),
    'live.act': (action) => room.act(action),
    'live.openPhones': (how) => room.withPhones((phones) => phones.open(how)),
    'live.closePhones': () => room.withPhones((phones) => phones.shut()),
    'live.letIn': ({ seatIds }) => room.withPhones((phones) => phones.letIn(seatIds)),
    'live.remove': ({ seatId }) => room.withPhones((phones) => phones.remove(seatId)),
    'live.checkNetwork': () => room.withPhones((phones) => phones.check()),
    'live.leave': () => room.leave(),
    'live.unfinished': async () => {
      const found = await room.unfinished();
      if (!found) return done(null);
      const { id, title, className, index, items } = found.session;
      return done({ sessionId: id, title, className, number: index + 1, of: items.length, stoppedAt: found.lastAt });
    },
    'live.resume': ({ sessionId }) => room.resume(sessionId),
    'live.setAside': ({ sessionId }) => room.setAside(sessionId),
    'results.guests': async ({ sessionId }) => done(await readGuestNames(sessionsFolder, sessionId)),
    'results.read': async ({ known }) => done(await readRecords(sessionsFolder, known)),
  };
}
