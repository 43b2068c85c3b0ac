/** ClassQuiz: the quiz in a ".cqa" file or an export, with its types of questions. */
import { beginReading } from '../../begin-reading';
import type { ImportFormat } from '../../format';
import { linesOfItems } from '../../json/lines-of-items';
import { type Json, listOf, openJson, recordOf, wordsOf } from '../../json/open-json';
import { draftClassQuiz } from './class-quiz-question';

function questionsIn(value: Json | undefined): Json[] {
  const quiz = recordOf(value);
  const questions = listOf(quiz?.['questions']);
  const known = questions.some((question) => {
    const record = recordOf(question);
    const [first] = listOf(record?.['answers']);
    return (
      record !== null &&
      'question' in record &&
      (recordOf(first)?.['answer'] !== undefined || recordOf(record['answers']) !== null)
    );
  });
  return known ? questions : [];
}

export const classQuiz: ImportFormat<'class-quiz'> = {
  name: 'class-quiz',
  label: 'ClassQuiz',
  fits: (source) =>
    source.as === 'text' && source.text.includes('"answers"') && questionsIn(openJson(source.text)).length > 0
      ? 0.95
      : 0,
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const text = source.as === 'text' ? source.text : '';
    const value = openJson(text);
    const lines = linesOfItems(text, 2);
    const title = wordsOf(recordOf(value)?.['title']);
    if (title !== '') reading.topic(title, { dek: wordsOf(recordOf(value)?.['description']) });
    questionsIn(value).forEach((question, place) => {
      reading.question(draftClassQuiz(recordOf(question) ?? {}, newId), {
        line: lines[place] ?? null,
        words: wordsOf(recordOf(question)?.['question']),
      });
    });
    return reading.done();
  },
};
