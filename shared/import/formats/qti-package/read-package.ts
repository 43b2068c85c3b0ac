/** Reads the files of a package one by one: a damaged one costs only itself, and a question that is there twice is added once. */
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
      const name = `${archive.name} › ${path}`;
      if (read.ok) return [{ path, name, root: read.root }];
      refused.push({
        place: { file: name, line: read.line, question: null, words: '' },
        code: 'malformed',
        facts: { what: read.reason },
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
  const told = new Set(tests.refused.map(({ facts }) => facts.what));
  const gone = missingIn(archive).filter((path) => !told.has(`no file ${path}`));
  refused.push(...gone.map((path) => missingFile(archive.name, path)));
  const readings = onceEach([...quizzes, ...pools, tests]);
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

/** A question that an earlier file of the package has word for word is refused as doubled. */
function onceEach(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    const own: string[] = [];
    const doubled: Refusal[] = [];
    const topics = reading.topics.map((topic) => ({
      ...topic,
      questions: topic.questions.filter(({ question, place }) => {
        const said = wordsOnly(question);
        own.push(said);
        if (seen.has(said)) doubled.push({ place, code: 'doubled', facts: {} });
        return !seen.has(said);
      }),
    }));
    for (const said of own) seen.add(said);
    return { topics, refused: [...reading.refused, ...doubled] };
  });
}

/** What makes two questions the same, whatever their ids: the right options are known by their places. */
function wordsOnly({ kind, stem, answer }: ReadTopic['questions'][number]['question']): string {
  const ids = [...JSON.stringify(answer).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  const text = ids.reduce((said, id, at) => said.replaceAll(`"${id}"`, `"${at}"`), JSON.stringify(answer));
  return JSON.stringify([kind, stem, text]);
}
