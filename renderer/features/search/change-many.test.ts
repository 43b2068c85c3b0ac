/** Questions of many topics are changed and moved as one step, and whatever stands in the way is said. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyTopic } from '../../../shared/library/empty';
import { refused } from '../../../shared/problem';
import { newQuestion } from '../../../shared/question/new-question';
import { TopicsInMemory } from '../../desktop/fixtures/topics-in-memory';
import { saidNow, say, undoSaid } from '../../ui/toast';
import { changeMany, moveMany } from './change-many';

const topic = (id: string, ...questionIds: string[]) => ({
  ...emptyTopic(id, null),
  questions: questionIds.map((one) => ({ ...newQuestion('discussion', () => one), id: one })),
});
const at = (topicId: string, questionId: string) => ({ libraryId: 'own', topicId, questionId });
const chosen = [at('a', 'a1'), at('b', 'b1')];
const to = { libraryId: 'own', topicId: 'c' };
const full = (file: string) => refused('diskFull', { file }).problem;

let desk: TopicsInMemory;
beforeEach(() => {
  desk = new TopicsInMemory(topic('a', 'a1', 'a2'), topic('b', 'b1'), topic('c', 'c1'));
  vi.stubGlobal('window', { lectern: { call: desk.call.bind(desk) } });
  say(null);
});
afterEach(() => vi.unstubAllGlobals());

const said = () => saidNow()?.text ?? '';
const idsIn = (id: string) => desk.now(id)?.questions.map((question) => question.id) ?? [];
const now = () => ['a', 'b', 'c'].map((id) => idsIn(id).join(' '));

test('questions of two topics are moved under their ids, and taken back to where they were', async () => {
  await moveMany(chosen, to);
  expect(now()).toEqual(['a2', '', 'c1 a1 b1']);
  expect(said()).toBe('2 questions moved.');
  undoSaid();
  await expect.poll(now).toEqual(['a1 a2', 'b1', 'c1']);
});

test('those that can not leave their topic are not in the other one either, and the others move', async () => {
  desk.refusals.set('a', full('a'));
  await moveMany(chosen, to);
  expect(now()).toEqual(['a1 a2', '', 'c1 b1']);
  expect(said()).toMatch(/^1 question moved\. Others stayed as they were: Couldn't save “a”: the disk is full/);
});

test('when they can not be taken out of the other topic again, that is said too', async () => {
  desk.refusals.set('a', full('a'));
  desk.refusals.set('c', full('c'));
  await moveMany([at('a', 'a1')], to);
  expect(now()).toEqual(['a1 a2', 'b1', 'c1 a1']);
  expect(said()).toContain("Couldn't save “a”");
  expect(said()).toContain("Couldn't save “c”");
  expect(saidNow()?.undo).toBeUndefined();
});

test('questions that can not come in stay where they are, and why is said', async () => {
  await moveMany(chosen, { libraryId: 'own', topicId: 'gone' });
  expect(now()).toEqual(['a1 a2', 'b1', 'c1']);
  expect(said()).toContain('gone.topic.json');
});

test('a move that can not be taken back leaves the questions where they went, and says why', async () => {
  await moveMany([at('a', 'a1')], to);
  desk.refusals.set('a', full('a'));
  undoSaid();
  await expect.poll(said).toContain("Couldn't save “a”");
  expect(now()).toEqual(['a2', 'b1', 'c1 a1']);
});

test('a change holds where it can, says what stood in the way of the others, and is taken back alone', async () => {
  desk.refusals.set('b', full('b'));
  await changeMany(chosen, (question) => ({ ...question, tags: ['maths'] }));
  expect(said()).toMatch(/^1 question changed\. Others stayed as they were: Couldn't save “b”/);
  const changed = desk.now('a');
  expect(changed?.questions.map(({ tags }) => tags)).toEqual([['maths'], []]);
  if (changed) desk.put({ ...changed, headline: 'Written meanwhile' });
  undoSaid();
  await expect.poll(() => desk.now('a')?.questions[0]?.tags).toEqual([]);
  expect(desk.now('a')?.headline).toBe('Written meanwhile');
});
