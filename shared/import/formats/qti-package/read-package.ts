/** Reads the files of a package one by one: a damaged one costs only itself, and a question that is there twice is added once. */
import { onceEach } from '../../once-each';
import type { Reading, ReadTopic, Refusal } from '../../reading';
import type { ImportTools } from '../../source';
import type { Element } from '../../xml/element';
import { readXml } from '../../xml/read-xml';
import { readPool } from '../blackboard-pool/read-pool';
import { readQti12File } from '../qti12/read-qti12-file';
import { type Archive, finderFor, inManifestOrder, missingFile, missingIn, pathsWith } from './package-files';
import { quizFiles } from './quiz-files';
import { readTests } from './read-tests';

interface Opened {
  path: string;
  /** As the teacher knows it. */
  name: string;
  root: Element;
}

export function readPackage(archive: Archive, tools: ImportTools): Reading {
  const refused: Refusal[] = [];
  const open = (...names: string[]): Opened[] =>
    inManifestOrder(archive, pathsWith(archive, ...names)).flatMap((path) => {
      const read = readXml(archive.text(path) ?? '');
      const file = `${archive.name} › ${path}`;
      if (read.ok) return [{ path, name: file, root: read.root }];
      const { line, column, what, name } = read;
      refused.push({
        place: { file, line, question: null, words: '' },
        code: 'malformed',
        facts: { what, name, column },
      });
      return [];
    });
  const quizzes = quizFiles(archive, open('questestinterop')).map((file) => readQti12File(file, tools));
  const pools = open('POOL').map(({ name, path, root }) => readPool(name, root, tools, finderFor(archive, path)));
  const tests = readTests(
    archive,
    open('assessmentTest', 'qti-assessment-test'),
    open('assessmentItem', 'qti-assessment-item'),
    tools,
  );
  const told = new Set(
    tests.flatMap(({ refused: gone }) =>
      gone.flatMap(({ facts: { what, name } }) => (what === 'fileMissing' ? [name] : [])),
    ),
  );
  const gone = missingIn(archive).filter((path) => !told.has(path));
  refused.push(...gone.map((path) => missingFile(archive.name, path)));
  const readings = onceEach([...quizzes, ...pools, ...tests]);
  return { topics: joinedTopics(readings), refused: [...refused, ...readings.flatMap((reading) => reading.refused)] };
}

/** Topics of one name are one. */
function joinedTopics(readings: readonly Reading[]): ReadTopic[] {
  const topics: ReadTopic[] = [];
  for (const topic of readings.flatMap((reading) => reading.topics)) {
    const same = topics.find(({ headline, category }) => headline === topic.headline && category === topic.category);
    if (same) same.questions.push(...topic.questions);
    else topics.push({ ...topic, questions: [...topic.questions] });
  }
  return topics.filter(({ questions }) => questions.length > 0);
}
