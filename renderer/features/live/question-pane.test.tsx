/** Tests what the teacher sees of a question while it is on the wall. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { gapsQuestion, numberQuestion, severalQuestion } from '../../../shared/live/fixtures/forms';
import type { TeacherView } from '../../../shared/live/teacher-view';
import type { Question } from '../../../shared/question/question';
import { QuestionPane } from './question-pane';

const drawn = (question: Question, phase: TeacherView['phase'] = 'asking') => {
  const rest = { votes: [], seats: [], hands: {}, expected: null, questions: [], canVoteAgain: false };
  const view = { ...rest, question, phase, step: phase === 'asking' ? 'answers' : null } as unknown as TeacherView;
  return renderToStaticMarkup(<QuestionPane view={view} act={() => undefined} counting={false} />);
};

test('the picture of the question is shown with its description', () => {
  const picture = { media: `${'a'.repeat(64)}.png`, description: 'Jupiter', credit: '' };
  expect(drawn({ ...severalQuestion, picture })).toMatch(/<img[^>]*a{64}\.png[^>]*alt="Jupiter"/);
  expect(drawn(severalQuestion)).not.toContain('<img');
});

test('gaps have the numbers that the class reads, not their names', () => {
  expect(drawn(gapsQuestion).match(/data-gap="[^"]*"/g)).toEqual(['data-gap="1"', 'data-gap="2"']);
});

test('feedback comes with the reveal, beside the answer it is for', () => {
  const { answer } = severalQuestion;
  if (answer.form !== 'choose') throw new Error('It has options.');
  const options = answer.options.map((one) => ({ ...one, feedback: one.id === 'ceres' ? 'A *dwarf* planet' : '' }));
  const told = { ...severalQuestion, answer: { ...answer, options } };
  expect(drawn(told)).not.toContain('dwarf');
  expect(drawn(told, 'revealed')).toMatch(/<dt[^>]*>C<\/dt><dd[^>]*>A <em>dwarf<\/em> planet/);
});

test('feedback for a number stands beside that number', () => {
  const { answer } = numberQuestion;
  if (answer.form !== 'number') throw new Error('It has a number.');
  const accepted = answer.accepted.map((one) => ({ ...one, feedback: 'Well measured' }));
  const revealed = drawn({ ...numberQuestion, answer: { ...answer, accepted } }, 'revealed');
  expect(revealed).toMatch(/384[^<]*<\/dt><dd[^>]*>Well measured/);
});
