/** A phone answers by places and comes back to the same answer; whatever else it says fits nothing. */
import { expect, test } from 'vitest';
import { answerKey } from '../question/same-answer';
import { answerOfPhone, phoneAnswerOf } from './answer-of-phone';
import { answersTo, formQuestions } from './fixtures/forms';
import { choiceQuestion, writtenQuestion } from './fixtures/sessions';

test('every answer to every form goes to the phone and back unchanged', () => {
  for (const question of formQuestions) {
    const { right, other } = answersTo[question.id] ?? expect.fail(question.id);
    for (const answer of [right, other]) {
      const onPhone = phoneAnswerOf(question, answer) ?? expect.fail(question.kind);
      const back = answerOfPhone(question, onPhone) ?? expect.fail(question.kind);
      expect(answerKey(question.answer, back), question.kind).toBe(answerKey(question.answer, answer));
    }
  }
});

test('places that were never shown, and answers of another form, are not taken', () => {
  expect(answerOfPhone(choiceQuestion, { form: 'choose', picks: [99] })).toBeNull();
  expect(answerOfPhone(choiceQuestion, { form: 'choose', picks: [] })).toBeNull();
  expect(answerOfPhone(choiceQuestion, { form: 'choose', picks: [0, 1] })).toBeNull();
  expect(answerOfPhone(choiceQuestion, { form: 'write', text: 'Mars' })).toBeNull();
  expect(answerOfPhone(writtenQuestion, { form: 'choose', picks: [0] })).toBeNull();
});
