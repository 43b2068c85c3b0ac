/** The process that keeps the search: builds its desk and hands it the readers of topics and of sessions. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { askedIn } from '../shared/search/asked-in';
import { parseJson, readText } from './library/read-json';
import { topicSort } from './library/topic-sort';
import { findSession, sessionIds, stampOf } from './live/session-files';
import { SearchDesk } from './search/search-desk';
import type { FromSearch, SearchStart, ToSearch } from './search/search-messages';

const port = process.parentPort;
const say = (what: FromSearch): void => port.postMessage(what);

/** Resolves once what was kept is open; what comes meanwhile waits for it. */
let desk: Promise<SearchDesk> | null = null;

async function openDesk({ keptIn, sessions }: SearchStart): Promise<SearchDesk> {
  const opened = new SearchDesk({
    keptIn,
    newName: randomUUID,
    changed: (filling) => say({ says: 'changed', filling }),
    readTopic: async (path) => {
      const text = await readText(path);
      return text.ok ? parseJson(text.value, basename(path), topicSort) : text;
    },
    sessions: {
      stamps: async () => {
        const ids = await sessionIds(sessions);
        return new Map(await Promise.all(ids.map(async (id) => [id, await stampOf(sessions, id)] as const)));
      },
      read: async (id) => {
        const found = await findSession(sessions, id);
        return found && askedIn(found.session);
      },
    },
  });
  await opened.open();
  return opened;
}

async function hear(told: ToSearch): Promise<void> {
  if (told.say === 'there') return say({ says: 'here' });
  if (told.say === 'start') desk ??= openDesk(told.start);
  const open = await desk;
  if (!open) return;
  if (told.say === 'look') await open.look(told.shelves);
  else if (told.say === 'sessions') await open.lookAtSessions();
  else if (told.say === 'ask')
    say({ says: 'answer', number: told.number, answer: await open.answer(told.name, told.ask) });
}

port.on('message', ({ data }) => {
  hear(data as ToSearch).catch((error: unknown) => {
    console.error(error);
    const told = data as ToSearch;
    if (told.say === 'ask') say({ says: 'answer', number: told.number, answer: null });
  });
});
