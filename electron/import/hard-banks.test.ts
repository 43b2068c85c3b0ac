/** Banks as they really come, through the same opening as a teacher's file: what is read is right, and what is not is said. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats } from '../../shared/import/formats';
import { readItem } from './read-item';

let pictures: string;
beforeAll(async () => {
  pictures = await mkdtemp(join(tmpdir(), 'hard-'));
});
afterAll(() => rm(pictures, { recursive: true, force: true }));

/** A line for each question, "stem | option | *right option", then one for each refusal or file that was not read. */
async function told(name: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const files = await readItem({ item: { name, path: null, bytes }, pictures, part: null }, formats, () => undefined);
  return files.flatMap(({ reading, problem }) => [
    ...reading.topics.flatMap(({ questions }) =>
      questions.map(({ question: { stem, answer } }) => {
        const parts =
          answer.form === 'choose'
            ? answer.options.map(({ id, text }) => (answer.right.includes(id) ? `*${text}` : text))
            : answer.form === 'write'
              ? answer.accepted.map((text) => `=${text}`)
              : [answer.form];
        return [stem.replace(/\[\[[\w-]+\]\]/g, '[[]]'), ...parts].join(' | ');
      }),
    ),
    ...reading.refused.map(({ code, place }) => `${code} in line ${place.line}`),
    ...(problem ? [problem.code] : []),
  ]);
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const texts: [what: string, name: string, content: string | Uint8Array, expected: string[]][] = [
  [
    'GIFT in Windows-1252',
    'a.txt',
    latin('O\xf9 est n\xe9 \x93Moli\xe8re\x94\x85? {=\xe0 Paris ~\xe0 Lyon}\r\n\r\nPrix? {=5 \x80 ~6 \x80}\r\n'),
    ['Où est né “Molière”…? | *à Paris | à Lyon', 'Prix? | *5 € | 6 €'],
  ],
  [
    'cloze inside GIFT, and one that nothing closes',
    'a.txt',
    'In {1:MC:=Paris~Lyon#no} and {2:SA:=Rome}.\n\nOpen {1:MC:=a~b\n\nOdd {:TF:=true}.\n\nNext? {T}\n',
    ['In [[]] and [[]]. | gaps', 'Next? | *True | False', 'notClosed in line 3', 'unknownType in line 5'],
  ],
  ['a wrong option that begins with the right one', 'a.txt', 'Which? {~=right~wrong}', ['Which? | *right | wrong']],
  [
    'feedback behind the brace',
    'a.txt',
    'What is 2+2? {=4 ~5} #Four.\n\nWhat is 3+3? {=6 ~5}\n#Six.',
    ['What is 2+2? | *4 | 5', 'What is 3+3? | *6 | 5'],
  ],
  [
    'a whole percentage',
    'a.txt',
    'A? {=%100%a}\n\nB? {=%100%a =%50%b}\n\nC? {= ~b}',
    ['A? | =a', 'B? | =a', 'notHeld in line 5'],
  ],
  [
    'Aiken in small letters, glued, without blank lines and with several lines of stem',
    'a.txt',
    'What?\na) one\nb) two\nanswer: b\nRead this.\nWhat now?\nA. one\nB. two\nANSWER:A\nRead.\n\nAnd this.\nC. one?\nA) x\nB) y\nAnswer:B\n',
    ['What? | one | *two', 'Read this.\nWhat now? | *one | two', 'Read.\nAnd this.\nC. one? | x | *y'],
  ],
  [
    'rows of a list with nothing but their number',
    'a.txt',
    '1. What is it?\na) one\n*b) two\n\n2.\n\n3. What now?\na) one\n*b) two\n4. \na) p\n*b) q\n',
    ['What is it? | one | *two', 'What now? | one | *two', 'emptyText in line 10', 'noQuestion in line 5'],
  ],
  [
    'CSV with semicolons and decimal commas',
    'a.csv',
    '\ufeffFrage;Antwort A;Antwort B;Antwort C;Richtig;Punkte\nWas ist 1,5 + 1?;2,5;3,5;"4;5";A;1,5\nWo?;x;y;z;Q;1\n',
    ['Was ist 1,5 + 1? | *2,5 | 3,5 | 4;5', 'answerNotAmongOptions in line 3'],
  ],
  [
    'Unicode text as Excel saves it',
    'a.txt',
    wide('\ufeffQuestion\tOption 1\tOption 2\tCorrect\r\n"Is é\r\nit?"\t"a ""q"""\tb\t1\r\n'),
    ['Is é\nit? | *a "q" | b'],
  ],
  [
    'a quote that nothing closes',
    'a.csv',
    'Question,Option 1,Option 2,Correct\nWhat?,one,two,2\n"Open?,one,two,1\nLost?,a,b,1\n',
    ['What? | one | *two', 'notClosed in line 3'],
  ],
];

test.each(texts)('%s', async (_, name, content, expected) => {
  expect(await told(name, content)).toEqual(expected);
});

const moodle = (stem: string, options: string): string =>
  `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<quiz><question type="multichoice"><questiontext format="html"><text>${stem}</text></questiontext>${options}</question></quiz>`;
const two = '<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>';

test('Moodle XML with CDATA, entities and a mark of its byte order, mended where it is certain; one that is damaged is refused', async () => {
  const stem = '<![CDATA[<p>2&nbsp;&times;&nbsp;3 &amp; &lt;b&gt;?</p>]]>';
  const escaped = '<answer fraction="100"><text>&lt;p&gt;b &amp;amp; c&lt;/p&gt;</text></answer>';
  const wrong = '<answer fraction="0"><text>&#233;</text></answer>';
  expect(await told('m.xml', moodle(stem, escaped + wrong))).toEqual(['2\u00a0×\u00a03 & <b>? | *b & c | é']);
  expect(await told('m.xml', moodle('A & b?', two))).toEqual(['A & b? | *a | b']);
  expect(await told('m.xml', moodle('A?', `${two}<answer>`))).toEqual(['xmlDamaged']);
});

const item = (title: string): string =>
  `<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>${title}</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;
const resource = (href: string): string => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`;
const manifest = (...paths: string[]): string =>
  `<?xml version="1.0"?><manifest><resources>${paths.map(resource).join('')}</resources></manifest>`;

/** A zip of files by their paths. */
const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );

test('a QTI package in a folder of its own, beside what a Mac leaves in a zip', async () => {
  const files = {
    'My Quiz/imsmanifest.xml': manifest('sub\\i1.xml', 'sub/i%202.xml', 'sub/gone.xml'),
    'My Quiz/sub/i1.xml': item('One?'),
    'My Quiz/sub/i 2.xml': item('Two?'),
    '__MACOSX/My Quiz/._imsmanifest.xml': 'junk',
    'My Quiz/.DS_Store': 'junk',
  };
  expect(await told('q.zip', zipOf(files))).toEqual(['One? | a | *b', 'Two? | a | *b', 'malformed in line null']);
});

test('H5P under the name of a Moodle backup, and in a zip of one', async () => {
  const h5p = zipOf({
    'h5p.json': JSON.stringify({ title: 'T', mainLibrary: 'H5P.MultiChoice' }),
    'content/content.json': JSON.stringify({
      question: '<p>Q?</p>',
      answers: [
        { text: '<div>a</div>', correct: true },
        { text: 'b', correct: false },
      ],
    }),
  });
  expect(await told('backup-moodle2.mbz', h5p)).toEqual(['Q? | *a | b']);
  expect(await told('b.zip', zipOf({ 'deep/er/quiz.h5p': h5p, '__MACOSX/deep/._quiz.h5p': 'x' }))).toEqual([
    'Q? | *a | b',
  ]);
  expect(await told('h5p.zip', h5p.slice(0, -30))).toEqual(['archiveDamaged']);
});

const namespace = 'http://schemas.openxmlformats.org';
const relations = (id: string, sort: string, target: string): string =>
  `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="${id}" Type="${namespace}/officeDocument/2006/relationships/${sort}" Target="${target}"/></Relationships>`;
const workbook: Record<string, string> = {
  '_rels/.rels': relations('r', 'officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations('r', 'worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData>${[
    ['Question', 'Answer'],
    ['One?', '0.1'],
  ]
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => `<c r="${'AB'[column]}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`,
};

test('a spreadsheet whose list of files stands there twice is read, and nobody waits for its end', async () => {
  const bytes = Buffer.from(zipOf(workbook));
  const list = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  expect(await told('a.xlsx', bytes)).toEqual(['One? | =0.1']);
  expect(await told('a.xlsx', Buffer.concat([bytes, bytes.subarray(list - 40)]))).toEqual(['One? | =0.1']);
}, 5000);

test('a formula of a Word document is told as lost and never passed over', async () => {
  const formula = '<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>+1</m:t></m:r></m:oMath></m:oMathPara>';
  const line = (text: string, more = '') => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
  const bytes = zipOf({
    '_rels/.rels': relations('r', 'officeDocument', 'word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="${namespace}/officeDocument/2006/math"><w:body>${line('1. What is ', formula)}${line('a) one')}${line('*b) two')}${line('2. And now?')}${line('a) p')}${line('*b) q')}</w:body></w:document>`,
  });
  const [file] = await readItem(
    { item: { name: 'a.docx', path: null, bytes }, pictures, part: null },
    formats,
    () => undefined,
  );
  const questions = file?.reading.topics.flatMap((topic) => topic.questions) ?? [];
  expect(questions.map(({ question, notes }) => [question.stem, notes.map(({ code }) => code)])).toEqual([
    ['What is x+1', ['mediaLost']],
    ['And now?', []],
  ]);
});
