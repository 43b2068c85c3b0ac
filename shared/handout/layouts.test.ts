/** Handouts: what every layout must keep to, what a worksheet hides and what a key tells. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { QuestionSet } from '../library/question-set';
import { setVersion } from '../library/versions';
import { formQuestions } from '../live/fixtures/forms';
import { messagesFor } from '../messages/messages';
import { newOption } from '../question/carry-over';
import { written } from '../question/kinds/short-answer';
import { newQuestion } from '../question/new-question';
import type { Question } from '../question/question';
import { type BlockOf, handoutSchema } from './handout';
import type { HandoutOptions, HandoutSource } from './layout';
import { layouts } from './layouts';
import { answerKey } from './layouts/answer-key';
import { worksheet } from './layouts/worksheet';
import { makeHandout } from './make-handout';

const question = (kind: Question['kind'], stem: string, answer: Question['answer'], points = 1): Question => ({
  ...newQuestion(kind, () => stem),
  stem,
  answer,
  explanation: 'The clerk counted it.',
  notes: 'For me alone.',
  points,
  seconds: null,
});
const choose = (texts: string[], right: number[]): Question['answer'] => ({
  form: 'choose',
  options: texts.map((text, id) => ({ ...newOption(`o${id}`, text), slip: 'A slip.' })),
  right: right.map((id) => `o${id}`),
  many: false,
});

const questions = [
  question('choice', 'Who makes the law?', choose(['The mayor', 'Any voter', 'A judge', 'The state'], [1])),
  question('true-false', 'The board can borrow.', choose(['True', 'False'], [1])),
  question('short-answer', 'How many more votes?', written(['41', 'forty-one'], 2), 2),
  question(
    'discussion',
    'Is two thirds fair?',
    { form: 'talk', think: 60, pair: 60, share: 60, starter: 'I think' },
    0,
  ),
  question('choice', 'No key yet?', choose(['Yes', 'No'], [])),
];
const setOf = (list: Question[]): QuestionSet => ({
  version: setVersion,
  id: 's',
  title: 'Who decides?',
  items: list.map((one, id) => ({ id: `i${id}`, question: one, from: null })),
  changedAt: 0,
});
const words = messagesFor('en').handout.paper;
const options: HandoutOptions = {
  paper: 'letter',
  textSize: 12,
  answerLines: 3,
  nameAndDate: true,
  brief: true,
  points: true,
};
const topics = [
  { headline: 'New library falls short', keyPoints: ['It got 697 votes.'] },
  { headline: 'Empty topic', keyPoints: [] },
];
const source = (changed: Partial<HandoutOptions> = {}, set = setOf(questions)): HandoutSource => ({
  set,
  topics,
  options: { ...options, ...changed },
  words,
  language: 'en-US',
});
const asked = (layout: typeof worksheet | typeof answerKey, from = source()) =>
  layout.blocks(from).filter((block): block is BlockOf<'question'> => block.block === 'question');

describe.each(layouts)('the layout $name', (layout) => {
  it('makes a handout that the contract accepts', () => {
    expect(z.safeParse(handoutSchema, makeHandout(layout, source())).error).toBeUndefined();
  });

  it('prints each question once, in the order of the set', () => {
    expect(asked(layout).map((block) => [block.number, block.stem])).toEqual(
      questions.map((one, index) => [index + 1, one.stem]),
    );
  });

  it('makes something of an empty set and of a set without a title', () => {
    const empty = makeHandout(layout, source({}, { ...setOf([]), title: ' ' }));
    expect(empty.title).toBe(words.untitled);
  });

  it('never prints what is for the teacher alone', () => {
    expect(JSON.stringify(layout.blocks(source()))).not.toMatch(/For me alone|A slip/);
  });
});

describe('a worksheet', () => {
  it('tells nothing of the key: the same set with other keys prints the same', () => {
    const otherKeys = questions.map((one) => ({
      ...one,
      explanation: 'Something else.',
      answer:
        one.answer.form === 'choose'
          ? { ...one.answer, right: ['o0'] }
          : one.answer.form === 'write'
            ? { ...one.answer, accepted: ['7'] }
            : one.answer,
    }));
    expect(worksheet.blocks(source({}, setOf(otherKeys)))).toEqual(worksheet.blocks(source()));
  });

  it('has name and date lines, the brief and the points only when they are asked for', () => {
    expect(
      worksheet
        .blocks(source())
        .map((block) => block.block)
        .slice(0, 3),
    ).toEqual(['blanks', 'brief', 'question']);
    const bare = worksheet.blocks(source({ nameAndDate: false, brief: false, points: false }));
    expect(bare.map((block) => block.block)).toEqual(questions.map(() => 'question'));
    expect(asked(worksheet, source({ points: false })).every((block) => block.points === null)).toBe(true);
  });

  it('gives written answers as many lines as the teacher asks for', () => {
    expect(asked(worksheet)[2]?.space).toEqual({ form: 'write', lines: 3 });
    expect(asked(worksheet)[3]?.space).toEqual({ form: 'talk', lines: 3, starter: 'I think' });
  });

  it('gives one line to what is filled into a gap, and none where none are asked for', () => {
    const fill = question('short-answer', 'It got ___ votes.', written(['697'], 2));
    expect(asked(worksheet, source({}, setOf([fill])))[0]?.space).toEqual({ form: 'write', lines: 1 });
    expect(asked(worksheet, source({ answerLines: 0 }, setOf([fill])))[0]?.space).toEqual({ form: 'write', lines: 0 });
  });

  it('leaves out the brief of a topic without key points', () => {
    expect(worksheet.blocks(source()).filter((block) => block.block === 'brief')).toHaveLength(1);
  });

  it('says points only where there are some', () => {
    expect(asked(worksheet).map((block) => block.points)).toEqual(['1 pt', '1 pt', '2 pts', null, '1 pt']);
  });

  it('letters every option with A, B, C, as the wall does', () => {
    const letters = asked(worksheet).map((block) =>
      block.space.form === 'choose' ? block.space.options.map((one) => one.letter).join('') : '',
    );
    expect(letters).toEqual(['ABCD', 'AB', '', '', 'AB']);
  });

  it('puts short options in two columns and long ones in one', () => {
    const long = question('choice', 'Why?', choose(['Yes votes came to less than half of the room', 'No'], [0]));
    const columns = asked(worksheet, source({}, setOf([questions[0] as Question, long]))).map(
      (block) => block.space.form === 'choose' && block.space.columns,
    );
    expect(columns).toEqual([2, 1]);
  });

  it('puts them in one column in large print', () => {
    expect(asked(worksheet, source({ textSize: 18 }))[0]?.space).toMatchObject({ columns: 1 });
  });
});

describe('an answer key', () => {
  const grid = (from = source()) =>
    answerKey.blocks(from).find((block): block is BlockOf<'table'> => block.block === 'table');

  it('has a grid with the answer and the points of each question', () => {
    expect(grid()?.rows).toEqual([
      ['1', 'B', '1'],
      ['2', 'B False', '1'],
      ['3', '41 (also: forty-one)', '2'],
      ['4', words.talk, ''],
      ['5', words.noKey, '1'],
    ]);
  });

  it('marks what is right and says why', () => {
    const [first, , third, fourth, fifth] = asked(answerKey);
    expect(first?.space.form === 'choose' && first.space.options.map((one) => one.right)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(first?.key).toEqual({ answer: '', explanation: 'The clerk counted it.' });
    expect(third?.key?.answer).toBe('Answer: 41 (also: forty-one)');
    expect(fourth?.key?.answer).toBe(words.answersDiffer);
    expect(fifth?.key?.answer).toBe(words.noKey);
  });

  it('lays the grid of a long set in two halves without losing a question', () => {
    const many = Array.from({ length: 21 }, () => questions[0] as Question);
    const rows = grid(source({}, setOf(many)))?.rows ?? [];
    expect(rows).toHaveLength(11);
    const listed = rows.flatMap((row) => [row[0], row[3]]).filter((number) => number !== '');
    expect(new Set(listed).size).toBe(21);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });

  it('lists two more accepted answers and leaves out the other spellings', () => {
    const many = question('short-answer', 'Who?', written(['a', ' ', 'b', 'c', 'd'], 1));
    expect(grid(source({}, setOf([many])))?.rows[0]?.[1]).toBe('a (also: b, c)');
  });

  it('shows no points for a discussion, whatever its file says', () => {
    const talk = { ...(questions[3] as Question), points: 4 };
    for (const layout of layouts) expect(asked(layout, source({}, setOf([talk])))[0]?.points).toBeNull();
    expect(answerKey.blocks(source({}, setOf([talk])))[0]).toMatchObject({ text: 'Answer key: 1 question, 0 points' });
  });

  it('adds up the points', () => {
    expect(answerKey.blocks(source())[0]).toMatchObject({ text: 'Answer key: 5 questions, 5 points' });
  });
});

describe('every answer form on paper', () => {
  let count = 0;
  const set = setOf([...formQuestions]);
  const told = (layout: typeof worksheet | typeof answerKey): Partial<Record<string, BlockOf<'question'>>> =>
    Object.fromEntries(asked(layout, source({}, set)).map((block, at) => [formQuestions[at]?.id ?? '', block]));

  it('tells nothing of the key on a worksheet: another key prints the same', () => {
    const otherKeys = formQuestions.map((one): Question => {
      const { answer } = one;
      if (answer.form === 'match') {
        const rights = [...answer.pairs.slice(1), ...answer.pairs.slice(0, 1)].map(({ right }) => right);
        return {
          ...one,
          answer: { ...answer, pairs: answer.pairs.map((pair, at) => ({ ...pair, right: rights[at] ?? '' })) },
        };
      }
      if (answer.form === 'order') return { ...one, answer: { ...answer, items: answer.items.toReversed() } };
      if (answer.form === 'number') return { ...one, answer: { ...answer, accepted: [] } };
      if (answer.form === 'choose') return { ...one, answer: { ...answer, right: [] } };
      return one;
    });
    expect(worksheet.blocks(source({}, setOf(otherKeys)))).toEqual(worksheet.blocks(source({}, set)));
  });

  it('has boxes, a line with its unit, letters, blanks and choices to answer in', () => {
    const paper = told(worksheet);
    expect(paper.q5).toMatchObject({ hint: words.chooseAll, space: { form: 'choose', boxes: true } });
    expect(paper.q6?.space).toEqual({ form: 'number', unit: 'Mm' });
    expect(paper.q7?.space).toMatchObject({ form: 'match', lefts: [{ text: 'Peru', answer: '' }, {}, {}] });
    expect(paper.q7?.space.form === 'match' && paper.q7.space.rights.map(({ letter }) => letter)).toEqual([...'ABCD']);
    expect(paper.q8?.space.form === 'order' && paper.q8.space.items.map(({ place }) => place)).toEqual(['', '', '']);
    expect(paper.q9).toMatchObject({
      stem: 'Water boils at [[1]] degrees and is a [[2]] below 0.',
      space: { form: 'gaps', choices: [{ number: 2, options: ['solid', 'gas'] }] },
    });
  });

  it('has what is right in its key, and says of a poll that nothing is', () => {
    const key = told(answerKey);
    const { q7, q8 } = key;
    expect(q7?.space.form === 'match' && q7.space.lefts.map(({ answer }) => answer)).toHaveLength(3);
    if (q7?.space.form !== 'match' || q8?.space.form !== 'order') expect.fail('forms');
    const rights = Object.fromEntries(q7.space.rights.map(({ letter, text }) => [letter, text]));
    expect(q7.space.lefts.map(({ answer }) => rights[answer])).toEqual(['Lima', 'Santiago', 'Havana']);
    expect(Object.fromEntries(q8.space.items.map(({ text, place }) => [place, text]))).toEqual({
      1: 'Mercury',
      2: 'Venus',
      3: 'Earth',
    });
    expect(key.q6?.key?.answer).toBe('Answer: 384 ± 4 Mm');
    expect(key.q9?.key?.answer).toBe('Answer: 1 100; 2 solid');
    expect(key.q10?.key?.answer).toBe(words.poll);
    expect(key.q11?.key?.answer).toBe(words.poll);
  });

  it('prints a choice poll as options with boxes, and no number before a gap alone', () => {
    const poll: Question = {
      ...newQuestion('poll', () => String(count++)),
      answer: { form: 'choose', options: [newOption('a', 'Courts'), newOption('b', 'Votes')], right: [], many: false },
    };
    const gap: Question = {
      ...newQuestion('gaps', () => String(count++)),
      stem: 'Ice is [[one]].',
      answer: {
        form: 'gaps',
        gaps: [
          {
            id: 'one',
            weight: 1,
            answer: {
              form: 'choose',
              options: [newOption('c', 'solid'), newOption('d', 'gas')],
              right: ['c'],
              many: false,
            },
          },
        ],
      },
    };
    const [first, second] = asked(worksheet, source({}, setOf([poll, gap])));
    expect(first?.space).toMatchObject({ form: 'choose', boxes: true });
    expect(second?.space).toEqual({ form: 'gaps', choices: [{ number: null, options: ['solid', 'gas'] }] });
  });

  it('prints a poll on a short scale as a row of boxes', () => {
    const scale = { ...newQuestion('scale-poll', () => String(count++)), stem: 'It is fair.' };
    expect(asked(worksheet, source({}, setOf([scale])))[0]?.space).toMatchObject({ form: 'scale' });
  });
});

it('a slide is printed as its text, with nothing to write on and no answer', () => {
  const times = { think: 0, pair: 0, share: 0, starter: '' };
  const slide = question('slide', 'Two thirds is **738** votes.', { form: 'talk', ...times }, 0);
  const space = { form: 'talk', lines: 0, starter: '' };
  const from = source({}, setOf([slide]));
  expect(asked(worksheet, from)).toMatchObject([{ stem: slide.stem, space, key: null }]);
  expect(asked(answerKey, from)).toMatchObject([{ space, key: { answer: '' } }]);
});
