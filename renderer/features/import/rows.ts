/** The files that were read as the rows of a list, one for each file, topic, question and refusal. */
import type { FileReading } from '../../../shared/import/file-reading';
import type { ReadQuestion, ReadTopic, Refusal } from '../../../shared/import/reading';
import { headlineOf, keysOf, topicKey } from '../../../shared/import/topics-to-add';

export type Row =
  | { is: 'file'; key: string; file: FileReading; questions: number }
  /** `of` is the key of the topic; `usual` what it is called unless the teacher says otherwise; `holds` are the keys that its tick adds or leaves out. */
  | { is: 'topic'; key: string; of: string; topic: ReadTopic; usual: string; holds: readonly string[] }
  | { is: 'question'; key: string; read: ReadQuestion; number: number }
  | { is: 'refusal'; key: string; refusal: Refusal };

export const filters = ['all', 'ready', 'warnings', 'refused'] as const;
export type Filter = (typeof filters)[number];

export function rowsOf(files: readonly FileReading[], filter: Filter): Row[] {
  return files.flatMap((file) => {
    const inside = [...topicRows(file, filter), ...refusalRows(file, filter)];
    const isShown = inside.length > 0 || filter === 'all' || (filter === 'refused' && file.problem !== null);
    const questions = file.reading.topics.reduce((sum, topic) => sum + topic.questions.length, 0);
    return isShown ? [{ is: 'file', key: file.id, file, questions }, ...inside] : [];
  });
}

function topicRows(file: FileReading, filter: Filter): Row[] {
  let number = 0;
  return file.reading.topics.flatMap((topic, index): Row[] => {
    const all = topic.questions.map((read): Row => {
      number += 1;
      return { is: 'question', key: read.question.id, read, number };
    });
    const shown = all.filter((row) => row.is === 'question' && isIn(row.read, filter));
    if (shown.length === 0 && filter !== 'all') return [];
    return [topicRow(file, topic, index), ...shown];
  });
}

function topicRow(file: FileReading, topic: ReadTopic, index: number): Row {
  const of = topicKey(file.id, index);
  const holds = keysOf(file, topic, index);
  return { is: 'topic', key: `topic ${of}`, of, topic, usual: headlineOf(topic, file.name), holds };
}

function isIn({ notes }: ReadQuestion, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === (notes.length > 0 ? 'warnings' : 'ready');
}

const refusalRows = (file: FileReading, filter: Filter): Row[] =>
  filter === 'all' || filter === 'refused'
    ? file.reading.refused.map((refusal, index) => ({ is: 'refusal', key: `refused ${file.id} ${index}`, refusal }))
    : [];
