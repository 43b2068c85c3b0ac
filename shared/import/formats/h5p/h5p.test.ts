/** H5P content is read wherever its questions stand, with its stars, tips and pictures. */
import { expect, test } from 'vitest';
import { archiveSource, madeTools } from '../../made-tools';
import { h5p } from './h5p';

const read = (library: string, content: object, files: Record<string, string> = {}) => {
  const source = archiveSource('quiz.h5p', {
    'h5p.json': JSON.stringify({ title: 'Oceans', mainLibrary: library }),
    'content/content.json': JSON.stringify(content),
    ...files,
  });
  expect(h5p.fits(source)).toBe(1);
  const reading = h5p.read(source, madeTools());
  if ('problem' in reading) throw new Error(reading.problem.code);
  return { ...reading, questions: reading.topics.flatMap(({ questions }) => questions) };
};
const multi = (answers: object[], behaviour: object = {}) => ({ question: '<p>Which?</p>\n', answers, behaviour });
const right = (text: string) => ({
  text: `<div>${text}</div>\n`,
  correct: true,
  tipsAndFeedback: { tip: '', chosenFeedback: '<div>Yes</div>' },
});
const wrong = (text: string) => ({ text, correct: false });

test('questions are found in sets, columns and slides, and others are refused by name', () => {
  const inner = (library: string, params: object) => ({ library: `${library} 1.16`, params, subContentId: 'x' });
  const { topics, refused, questions } = read('H5P.Column', {
    content: [
      { content: inner('H5P.AdvancedText', { text: 'Read.' }) },
      {
        content: inner('H5P.QuestionSet', {
          questions: [
            inner('H5P.TrueFalse', { question: 'Wet?', correct: 'true' }),
            inner('H5P.MultiChoice', multi([right('a'), wrong('b')])),
          ],
        }),
      },
      { content: inner('H5P.ArithmeticQuiz', {}) },
      { content: inner('H5P.DragQuestion', {}) },
    ],
  });
  expect(topics.map(({ headline }) => headline)).toEqual(['Oceans']);
  expect(questions.map(({ question }) => [question.kind, question.stem])).toEqual([
    ['true-false', 'Wet?'],
    ['choice', 'Which?'],
  ]);
  expect(refused.map(({ code, facts }) => [code, facts])).toEqual([
    ['unknownType', { type: 'H5P.ArithmeticQuiz' }],
    ['hotspot', {}],
  ]);
});

test('several right answers are worth a point each, and wrong ones take one away', () => {
  const [two] = read('H5P.MultiChoice', multi([right('a'), right('b'), wrong('c')])).questions;
  expect(two?.question).toMatchObject({
    kind: 'multiple-response',
    credit: 'right-minus-wrong',
    points: 2,
    answer: { options: [{ text: 'a', feedback: 'Yes' }, { text: 'b' }, { text: 'c' }] },
  });
  const [whole] = read('H5P.MultiChoice', multi([right('a'), right('b'), wrong('c')], { singlePoint: true })).questions;
  expect(whole?.question).toMatchObject({ credit: 'all-or-nothing', points: 1 });
});

test('blanks have several answers and tips, stars of the text stay', () => {
  const { questions } = read('H5P.Blanks', {
    text: '<p>Fill in.</p>',
    questions: ['<p>The capital is *Oslo/Christiania:Not Bergen*, rated 5**.</p>', '<p>It is &lt;*cold*.</p>'],
    behaviour: { caseSensitive: false },
  });
  expect(questions[0]?.question).toMatchObject({
    stem: 'Fill in.\n\nThe capital is [[gap-1]], rated 5\\*.\n\nIt is <[[gap-2]].',
    points: 2,
    answer: {
      gaps: [{ answer: { accepted: ['Oslo', 'Christiania'], matchCase: false } }, { answer: { accepted: ['cold'] } }],
    },
  });
  expect(questions[0]?.notes).toEqual([{ code: 'settingDropped', facts: { what: 'tips' } }]);
  expect(read('H5P.Blanks', { questions: ['A *b'] }).refused[0]?.code).toBe('notClosed');
});

test('words to drag are options of every gap', () => {
  const { questions } = read('H5P.DragText', {
    taskDescription: 'Drag.',
    textField: 'Blue *whales* eat *krill:small*.',
    distractors: '*sharks*',
  });
  const form = questions[0]?.question.answer;
  expect(questions[0]?.question.stem).toBe('Drag.\n\nBlue [[gap-1]] eat [[gap-2]].');
  expect(
    form?.form === 'gaps'
      ? form.gaps.map(({ answer }) => (answer.form === 'choose' ? answer.options.map(({ text }) => text) : []))
      : [],
  ).toEqual([
    ['whales', 'krill', 'sharks'],
    ['whales', 'krill', 'sharks'],
  ]);
});

test('small choices, summaries, cards, sorted paragraphs and polls', () => {
  expect(
    read('H5P.SingleChoiceSet', {
      choices: [
        { question: 'One?', answers: ['a', 'b'] },
        { question: 'Two?', answers: ['c', 'd'] },
      ],
    }).questions,
  ).toHaveLength(2);
  expect(
    read('H5P.Summary', { intro: 'True is:', summaries: [{ summary: ['<p>x</p>', 'y'] }] }).questions[0]?.question,
  ).toMatchObject({ stem: 'True is:', answer: { options: [{ text: 'x' }, { text: 'y' }] } });
  expect(
    read('H5P.Flashcards', { cards: [{ text: 'Largest?', answer: 'Pacific' }] }).questions[0]?.question.answer,
  ).toMatchObject({ accepted: ['Pacific'] });
  expect(
    read('H5P.SortParagraphs', { taskDescription: 'Sort.', paragraphs: ['<p>1</p>', '<p>2</p>'] }).questions[0]
      ?.question.answer,
  ).toMatchObject({ items: [{ text: '1' }, { text: '2' }] });
  expect(
    read('H5P.SimpleMultiChoice', {
      question: 'Like it?',
      inputType: 'radio',
      alternatives: [{ text: 'Yes' }, { text: 'No' }],
    }).questions[0]?.question.kind,
  ).toBe('poll');
});

test('the picture above a question is kept, a film is named as lost', () => {
  const media = (library: string, params: object) => ({
    ...multi([right('a'), wrong('b')]),
    media: { type: { library, params } },
  });
  const image = media('H5P.Image 1.1', { file: { path: 'images/sea.png' }, alt: 'The sea' });
  const [kept] = read('H5P.MultiChoice', image, { 'content/images/sea.png': '\u0089PNG' }).questions;
  expect(kept?.question.picture).toEqual({ media: `${'a'.repeat(64)}.png`, description: 'The sea', credit: '' });
  const [film] = read(
    'H5P.MultiChoice',
    media('H5P.Video 1.6', { sources: [{ path: 'https://x.example/film.mp4' }] }),
  ).questions;
  expect(film?.notes.map(({ code }) => code)).toEqual(['mediaLost']);
});
