/** Rahoot and Razzia: a subject and questions whose right answers are named by their places, from 0. */
import { beginReading } from '../../begin-reading';
import { type Denial, type Draft, denial, Notes } from '../../draft';
import type { ImportFormat } from '../../format';
import { linesOfItems } from '../../json/lines-of-items';
import {
  type Json,
  type JsonRecord,
  listOf,
  numberOf,
  openJson,
  recordOf,
  secondsOf,
  wordsOf,
} from '../../json/open-json';
import { plainQuestion } from '../../plain-question';

/** The versions of the file name the right answers as `solution` or as `solutions`. */
const solutionsOf = (record: JsonRecord): Json[] | null => {
  const said = record['solutions'] ?? record['solution'] ?? record['correct'];
  return said === undefined ? null : Array.isArray(said) ? said : [said];
};

const isQuestion = (value: Json): boolean => {
  const record = recordOf(value);
  return record !== null && 'question' in record && Array.isArray(record['answers']) && solutionsOf(record) !== null;
};

function questionsIn(value: Json | undefined): Json[] {
  const questions = Array.isArray(value) ? value : listOf(recordOf(value)?.['questions']);
  return questions.some(isQuestion) ? questions : [];
}

/** An answer is its words, or a record that holds them. */
const answerWords = (value: Json): string => {
  const record = recordOf(value);
  return record ? wordsOf(record['text'] ?? record['answer'] ?? record['label']) : wordsOf(value);
};

function draft(record: JsonRecord, newId: () => string): Draft | Denial {
  const answers = listOf(record['answers']).map(answerWords);
  const places = (solutionsOf(record) ?? []).map(numberOf);
  if (places.length === 0) return denial('noRightOption');
  if (places.some((place) => place === null || (answers[place] ?? '') === '')) return denial('answerNotAmongOptions');
  const notes = new Notes();
  const media = recordOf(record['media']);
  const addresses = ['image', 'video', 'audio']
    .map((key) => wordsOf(record[key]))
    .concat(wordsOf(media?.['url'] ?? record['media']));
  for (const name of addresses.filter((one) => one !== ''))
    notes.add('mediaLost', { count: 1, names: name.slice(0, 80) });
  const seconds = secondsOf(record['time']);
  return plainQuestion(
    {
      stem: wordsOf(record['question']),
      options: answers.map((text, place) => ({ text, right: places.includes(place) })),
      about: seconds === null ? {} : { seconds },
    },
    newId,
    notes,
  );
}

export const razzia: ImportFormat<'razzia'> = {
  name: 'razzia',
  label: 'Rahoot, Razzia',
  fits: (source) =>
    source.as === 'text' && /"solutions?"|"correct"/.test(source.text) && questionsIn(openJson(source.text)).length > 0
      ? 0.96
      : 0,
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const text = source.as === 'text' ? source.text : '';
    const value = openJson(text);
    const subject = wordsOf(recordOf(value)?.['subject'] ?? recordOf(value)?.['title'] ?? recordOf(value)?.['name']);
    if (subject !== '') reading.topic(subject);
    const lines = linesOfItems(text, Array.isArray(value) ? 1 : 2);
    questionsIn(value).forEach((question, place) => {
      reading.question(draft(recordOf(question) ?? {}, newId), {
        line: lines[place] ?? null,
        words: wordsOf(recordOf(question)?.['question']),
      });
    });
    return reading.done();
  },
};
