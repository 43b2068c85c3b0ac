/** A change of a topic on disk goes over the version that was read, and over no other. */
import { afterEach, expect, test, vi } from 'vitest';
import { emptyTopic } from '../../shared/library/empty';
import { refused } from '../../shared/problem';
import { changeTopic } from './change-topic';
import { TopicsInMemory } from './fixtures/topics-in-memory';

afterEach(() => vi.unstubAllGlobals());

const place = { libraryId: 'own', topicId: 'a' };
const named = (headline: string) => ({ ...emptyTopic('a', null), headline });

function openDesk(...topics: Parameters<TopicsInMemory['put']>): TopicsInMemory {
  const desk = new TopicsInMemory(...topics);
  vi.stubGlobal('window', { lectern: { call: desk.call.bind(desk) } });
  return desk;
}

test('it answers the topic as it was before the change', async () => {
  openDesk(named('Before'));
  const changed = await changeTopic(place, (topic) => ({ ...topic, headline: 'After' }));
  expect(changed).toMatchObject({ ok: true, value: { headline: 'Before' } });
  expect(await changeTopic(place, (topic) => topic)).toMatchObject({ ok: true, value: { headline: 'After' } });
});

test('a topic that the change leaves as it is is not written', async () => {
  const desk = openDesk(named('Before'));
  await changeTopic(place, (topic) => topic);
  expect(desk.saves).toBe(0);
});

test('a topic that is gone is a problem', async () => {
  openDesk(named('Before'));
  expect(await changeTopic({ ...place, topicId: 'b' }, (topic) => topic)).toEqual(
    refused('fileGone', { file: 'b.topic.json' }),
  );
});

test('what somebody else wrote meanwhile is not written over', async () => {
  const desk = openDesk(named('Before'));
  const changed = await changeTopic(place, (topic) => {
    desk.put(named('By a colleague'));
    return { ...topic, headline: 'After' };
  });
  expect(changed).toEqual(refused('changedElsewhere', { file: 'a.topic.json' }));
  expect(desk.saves).toBe(0);
});
