/** What a session leaves behind is what happened in it. */
import { expect, test } from 'vitest';
import { answersTo, formQuestions, numberQuestion, wordsQuestion } from '../live/fixtures/forms';
import {
  choiceQuestion,
  choose,
  type Happening,
  hands,
  opened,
  play,
  step,
  talkQuestion,
  write,
  writtenQuestion,
} from '../live/fixtures/sessions';
import { isPoll } from '../live/is-poll';
import type { Answer } from '../question/answer-form';
import { hasKey } from '../question/has-key';
import type { Question } from '../question/question';
import { gridOf } from './grid';
import { recordOfSession } from './record-of-session';
import { sessionRecordSchema } from './session-record';
import { tallySession } from './tally';
import { whoChose } from './who-chose';

const start = opened([choiceQuestion, writtenQuestion, talkQuestion]);
const asking = play(start, step, step, step);

test('each student has the option, whether it was right, and the time; who gave none has blanks', () => {
  const opens = asking.steppedAt;
  const session = play(
    asking,
    { ...choose('cy', 'venus'), at: opens + 4000 },
    { ...choose('ann', 'mars'), at: opens + 9000 },
    { ...choose('cy', 'pluto'), at: opens + 12_000 },
    step,
  );
  const record = recordOfSession(session, 'stamp-1');
  expect(sessionRecordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({
    id: 'session-1',
    stamp: 'stamp-1',
    classId: 'class-1',
    className: 'Period 3',
    finished: false,
  });
  expect(record.questions[0]).toMatchObject({ revealed: true, question: { id: 'q1' } });
  expect(record.questions[0]?.votes).toEqual([
    {
      chosen: [0, -1, 2],
      right: [1, -1, 0],
      share: [1, -1, 0],
      took: [9000, -1, 12_000],
      picks: [],
      written: [],
      nameless: [],
      hands: [],
    },
  ]);
});

test('hands are kept beside the students, by option', () => {
  const record = recordOfSession(play(asking, hands('venus', 7), choose('ann', 'mars'), step), '');
  expect(record.questions[0]?.votes[0]).toMatchObject({ hands: [0, 7, 0], chosen: [0, -1, -1] });
});

test('written answers are kept once each, as they were written', () => {
  const written = play(
    start,
    { type: 'jumped', index: 1 },
    step,
    write('ann', 'lima'),
    write('bo', 'Quito'),
    write('cy', 'lima'),
    hands('other', 2),
    step,
  );
  expect(recordOfSession(written, '').questions[1]?.votes[0]).toMatchObject({
    written: ['lima', 'Quito'],
    chosen: [0, 1, 0],
    right: [1, 0, 1],
    hands: [0, 2],
  });
});

test('another answer whose words were not noted is kept as an empty one that is not right', () => {
  const written = play(start, { type: 'jumped', index: 1 }, step, write('ann', 'Quito'), write('cy', ''), step);
  const record = recordOfSession(written, '');
  expect(record.questions[1]?.votes[0]).toMatchObject({
    written: ['Quito', ''],
    chosen: [0, -1, 1],
    right: [0, -1, 0],
  });
  const tally = tallySession(record);
  const [one] = tally.questions;
  expect(one && whoChose(tally, one).map(({ text, mark, students }) => [text, mark, students])).toEqual([
    ['Quito', 'other', [0]],
    ['', 'other', [2]],
  ]);
  expect(gridOf(tally).rows[2]?.cells).toEqual([{ mark: 'other', options: [], text: '' }]);
});

test('both votes are kept, and a question nobody saw has none', () => {
  const twice = play(asking, choose('ann', 'venus'), step, { type: 'votedAgain' }, choose('ann', 'mars'), step);
  const { questions } = recordOfSession(twice, '');
  expect(questions[0]?.votes.map((vote) => vote.chosen)).toEqual([
    [1, -1, -1],
    [0, -1, -1],
  ]);
  expect(questions.slice(1).map(({ revealed, votes }) => [revealed, votes])).toEqual([
    [false, []],
    [false, []],
  ]);
  expect(recordOfSession(play(twice, { type: 'finished' }), '').finished).toBe(true);
});

test('an answer of every form is kept with its mark, its part of the points and what was said', () => {
  const given = (studentId: string, answer: Answer): Happening => ({
    type: 'answered',
    by: { channel: 'roster', studentId, answer },
  });
  for (const question of formQuestions) {
    const { right, other } = answersTo[question.id] ?? {};
    if (!right || !other) expect.fail(question.id);
    const steps = question.answer.form === 'choose' ? [step, step, step] : [step, step];
    const played = play(
      opened([question]),
      ...steps,
      given('ann', right),
      given('bo', other),
      given('cy', other),
      step,
    );
    const record = recordOfSession(played, '');
    expect(sessionRecordSchema.parse(record)).toEqual(record);
    const vote = record.questions[0]?.votes[0];
    const poll = isPoll(question);
    expect(vote?.chosen, question.kind).toEqual(poll ? [-1, -1, -1] : [0, 1, 1]);
    expect(vote?.nameless, question.kind).toEqual(poll ? [0, 1, 1] : []);
    expect(tallySession(record).questions[0]?.votes[0]).toMatchObject({ answered: 3 });
    if (poll)
      expect(gridOf(tallySession(record)).rows[0]?.cells).toEqual([{ mark: 'nameless', options: [], text: '' }]);
    const marked = hasKey(question);
    expect(vote?.right).toEqual(marked ? [1, 0, 0] : [-1, -1, -1]);
    expect(vote?.share[0]).toBe(marked ? 1 : -1);
    expect(tallySession(record).questions[0]?.first).toEqual(marked ? { right: 1, of: 3 } : null);
  }
});

test('numbers are one answer however they are written, and words however they are spelt', () => {
  const given = (studentId: string, form: 'number' | 'write', text: string): Happening => ({
    type: 'answered',
    by: { channel: 'roster', studentId, answer: { form, text } },
  });
  const voteOn = (question: Question, form: 'number' | 'write', texts: [string, string]) =>
    recordOfSession(
      play(opened([question]), step, step, given('ann', form, texts[0]), given('bo', form, texts[1]), step),
      '',
    ).questions[0]?.votes[0];
  expect(voteOn(numberQuestion, 'number', ['1.5e2', '150,0'])).toMatchObject({
    chosen: [0, 0, -1],
    written: ['1.5e2'],
  });
  expect(voteOn(wordsQuestion, 'write', ['Hope', ' hope.'])).toMatchObject({ nameless: [0, 0], written: ['Hope'] });
});
