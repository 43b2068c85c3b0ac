/** What a teacher reads of a file in a note or a refusal stands in her file: words of ours are only in the catalogue. */
import { expect, test } from 'vitest';
import { questionsOf, readText } from './fixtures/read-as';
import { formats } from './formats';

const moodle = (type: string, inner: string) =>
  `<quiz><question type="${type}"><questiontext format="html"><text>Q?</text></questiontext>${inner}</question></quiz>`;
const qti = (inner: string, processing = '') =>
  `<assessmentItem identifier="i">${inner}<itemBody><p>Q?</p><textEntryInteraction responseIdentifier="R"/></itemBody>${processing}</assessmentItem>`;
const key =
  '<responseDeclaration identifier="R" cardinality="single" baseType="string"><correctResponse><value>Oslo</value></correctResponse></responseDeclaration>';

/** Files with something in each that can't be held, by their formats. */
const files: readonly [format: string, text: string][] = [
  ['gift', 'One? {#abc}\n\nTwo? {=a -> b =c}\n\nThree? {=a} and {=b}\n\nFour? {=1 =2 -> 3}\n\n// [id:7]\nFive? {T}\n'],
  ['gift', 'Gone? {=<img src="a.png"> ~b}\n\nOpen? {=a'],
  ['aiken', 'One?\nA. a\nB. b\nANSWER: D\n\nTwo?\nA. a\nANSWER: A\n'],
  ['moodle-xml', moodle('numerical', '<answer fraction="100"><text>about 3</text></answer>')],
  ['moodle-xml', moodle('shortanswer', '<answer fraction="lots"><text>a</text></answer>')],
  ['moodle-xml', moodle('coderunner', '')],
  ['moodle-xml', `${moodle('essay', '').replace('</quiz>', '')}<question type="essay"><b></question></quiz>`],
  ['qti2', qti('')],
  [
    'qti2',
    qti(
      key,
      '<responseProcessing><responseCondition><responseIf><patternMatch/><setOutcomeValue identifier="SCORE"><baseValue>1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>',
    ),
  ],
  ['blackboard-text', 'MC\tOne?\ta\tcorrect\tb\tperhaps\nXX\tTwo?\ta\n'],
  [
    'table-text',
    'Question,Option A,Option B,Correct,Points,Time,Level\nOne?,a,b,A,many,soon,odd\nTwo?,a,b,Z,1,10,easy\n',
  ],
  [
    'open-trivia-db',
    '{"results":[{"question":"One?"},{"type":"multiple","question":"Two?","correct_answer":"a","incorrect_answers":["b"]}]}',
  ],
];

/** The facts that are texts of the file. */
const ofFile = ['name', 'names', 'from', 'type', 'found'] as const;

test.each(files)('%s: %j', (name, text) => {
  const format = formats.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name}`);
  const reading = readText(format, text);
  const said = [...reading.refused, ...questionsOf(reading).flatMap(({ notes }) => notes)];
  expect(said).not.toEqual([]);
  for (const { facts } of said)
    for (const fact of ofFile) for (const part of (facts[fact] ?? '').split(', ')) expect(text).toContain(part);
});
