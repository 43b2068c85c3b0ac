/** However long a topic was edited, before and after a restart, undo leads back to the beginning. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { kindNames } from '../question/kinds';
import { newQuestion } from '../question/new-question';
import { emptyTopic } from './empty';
import { endStep, type History, redo, remember, startHistory, undo } from './history';
import { keptHistorySchema, packHistory, unpackHistory } from './kept-history';
import type { Topic } from './topic';

type Chance = (below: number) => number;

function edited(topic: Topic, chance: Chance, step: number): Topic {
  const at = chance(Math.max(1, topic.questions.length));
  const question = topic.questions[at];
  const act = chance(4);
  if (act === 0 || !question) {
    const kind = kindNames[chance(kindNames.length)] ?? 'choice';
    return { ...topic, questions: [...topic.questions, newQuestion(kind, () => `${step}-${chance(1e9)}`)] };
  }
  if (act === 1) return { ...topic, questions: topic.questions.toSpliced(at, 1) };
  if (act === 2) return { ...topic, headline: `Headline ${step}` };
  return { ...topic, questions: topic.questions.with(at, { ...question, stem: `Stem ${step}` }) };
}

/** Edits by chance, with undo and redo among them; gives the states that undo must lead back over. */
function work(seed: number, steps: number): { history: History<Topic>; first: Topic } {
  const generator = xoroshiro128plus(seed);
  const chance: Chance = (below) => uniformInt(generator, 0, below - 1);
  const first = emptyTopic('topic', null);
  let history = startHistory(first);
  for (let step = 0; step < steps; step++) {
    const act = chance(10);
    if (act === 0) history = undo(history);
    else if (act === 1) history = redo(history);
    else if (act === 2) history = endStep(history);
    else history = remember(history, edited(history.present, chance, step), chance(3) === 0 ? 'mark' : null);
  }
  return { history, first };
}

const restarted = (history: History<Topic>): History<Topic> | null => {
  const onDisk = JSON.parse(JSON.stringify(packHistory(history, 5)));
  return unpackHistory(z.parse(keptHistorySchema, onDisk), { ...history.present, changedAt: 9 });
};

function allTheWayBack(history: History<Topic>): History<Topic> {
  let now = history;
  while (now.past.length > 0) now = undo(now);
  return now;
}

test('1,000 random edit sequences, undone, bring everything back', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const { history, first } = work(seed, 30);
    expect(allTheWayBack(history).present).toEqual(first);
  }
});

test('after a restart undo goes back to the very first state and redo forth to the last', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { history, first } = work(seed, 40);
    const again = restarted(history);
    if (!again) throw new Error('the history was dropped');
    expect({ ...again.present, changedAt: 0 }).toEqual(history.present);
    expect(allTheWayBack(again).present).toEqual(history.past.length > 0 ? first : { ...first, changedAt: 9 });
    expect(again.future).toEqual(history.future);
  }
});

test('a topic that somebody else has changed meanwhile does not get another history', () => {
  const { history } = work(3, 20);
  expect(unpackHistory(packHistory(history, 5), { ...history.present, headline: 'Changed elsewhere' })).toBeNull();
});

test('a question that no step touched is kept once', () => {
  const { history } = work(4, 200);
  const packed = packHistory(history, 5);
  const named = packed.states.reduce((sum, state) => sum + state.questions.length, 0);
  expect(packed.pieces.length).toBeLessThan(named / 3);
});
