/** Makes a draft of a question of ClassQuiz: ABCD, check, voting, text, range, order. */

import { written } from '../../../question/kinds/short-answer';
import { newQuestion } from '../../../question/new-question';
import { plainText } from '../../../rich-text/plain-text';
import type { Lost } from '../../../rich-text/read-html';
import { type Answered, answerFromOptions } from '../../answer-from-options';
import { type Denial, type Draft, denial, isDenial, Notes } from '../../draft';
import { type JsonRecord, listOf, numberOf, recordOf, secondsOf, wordsOf } from '../../json/open-json';
import { noteLost, sourceText } from '../../source-text';

interface Tools {
  newId(): string;
  notes: Notes;
  markup(text: string): string;
}

/** Texts may hold the marks of its editor. */
export function draftClassQuiz(record: JsonRecord, newId: () => string): Draft | Denial {
  const lost: Lost[] = [];
  const notes = new Notes();
  const markup = (text: string): string => sourceText(text, 'moodle', lost);
  const stem = markup(wordsOf(record['question']));
  if (stem.trim() === '') return denial('emptyText');
  const answered = answer(record, { newId, notes, markup });
  if (isDenial(answered)) return answered;
  const pictures = [record, ...recordsOf(record)].map((one) => wordsOf(one['image'])).filter((name) => name !== '');
  for (const name of pictures) notes.add('mediaLost', { count: 1, names: name.slice(0, 60) });
  noteLost(lost, notes);
  const question = { ...newQuestion(answered.kind, newId), ...answered, stem };
  const seconds = secondsOf(record['time']) ?? question.seconds;
  return { question: { ...question, seconds }, notes: notes.all };
}

const recordsOf = (record: JsonRecord): JsonRecord[] =>
  listOf(record['answers']).map((one) => recordOf(one) ?? { answer: wordsOf(one) });

function answer(record: JsonRecord, tools: Tools): Answered | Denial {
  const type = (wordsOf(record['type']) || 'ABCD').toUpperCase();
  const answers = recordsOf(record);
  const texts = answers.map((one) => tools.markup(wordsOf(one['answer'])));
  switch (type) {
    case 'ABCD':
    case 'CHECK':
      return answerFromOptions(
        answers.map((one, place) => ({
          text: texts[place] ?? '',
          plain: plainText(texts[place] ?? ''),
          right: one['right'] === true,
          feedback: '',
        })),
        type === 'CHECK',
        tools,
      );
    case 'VOTING':
      return poll(texts, tools.newId);
    case 'TEXT':
      return text(answers, tools.notes);
    case 'RANGE':
      return range(recordOf(record['answers']), tools.notes);
    case 'ORDER':
      return texts.length < 2
        ? denial('notHeld', { what: 'fewItems' })
        : {
            kind: 'ordering',
            answer: { form: 'order', items: texts.map((item) => ({ id: tools.newId(), text: item })) },
            credit: 'all-or-nothing',
          };
    case 'SLIDE':
      return denial('noQuestion');
    default:
      return denial('unknownType', { type });
  }
}

function poll(texts: readonly string[], newId: () => string): Answered | Denial {
  const options = texts
    .filter((one) => one !== '')
    .map((one) => ({ text: one, plain: one, right: false, feedback: '' }));
  const made = answerFromOptions(options, true, { newId, notes: new Notes() });
  if (isDenial(made) || made.answer.form !== 'choose') return made;
  return { ...made, kind: 'poll', answer: { ...made.answer, many: false } };
}

function text(answers: readonly JsonRecord[], notes: Notes): Answered | Denial {
  const accepted = answers.map((one) => wordsOf(one['answer'])).filter((one) => one !== '');
  if (accepted.length === 0) notes.add('noKey');
  const matchCase = answers.some((one) => one['case_sensitive'] === true);
  return { kind: 'short-answer', answer: { ...written(accepted, 2), matchCase }, credit: 'all-or-nothing' };
}

/** A slider on which a stretch is right is a number within a range. */
function range(answers: JsonRecord | null, notes: Notes): Answered | Denial {
  const low = numberOf(answers?.['min_correct']);
  const high = numberOf(answers?.['max_correct']);
  if (low === null || high === null) return denial('noAnswer');
  notes.add('kindChanged', { from: 'range' });
  return {
    kind: 'numeric',
    answer: {
      form: 'number',
      accepted: [{ low: Math.min(low, high), high: Math.max(low, high), share: 1, feedback: '' }],
      units: [],
      unitNeeded: false,
    },
    credit: 'all-or-nothing',
  };
}
