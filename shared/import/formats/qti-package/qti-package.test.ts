/** A package is read file by file: in its order, each question once, and a damaged file costs only itself. */
import { expect, test } from 'vitest';
import { archiveSource, madeTools } from '../../made-tools';
import { qtiPackage } from './qti-package';

const read = (files: Record<string, string>) => {
  const source = archiveSource('bank.zip', files);
  expect(qtiPackage.fits(source)).toBeGreaterThan(0.9);
  const reading = qtiPackage.read(source, madeTools());
  if ('problem' in reading) throw new Error(reading.problem.code);
  return reading;
};
const manifest = (...hrefs: string[]) =>
  `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><metadata><schema>IMS Content</schema></metadata><resources>${hrefs.map((href) => `<resource href="${href}"><file href="${href}"/></resource>`).join('')}</resources></manifest>`;

const quizItem = (stem: string, right: string, picture = '') =>
  `<item ident="i"><presentation><material><mattext texttype="text/html">${stem}${picture}</mattext></material><response_lid ident="r" rcardinality="Single"><render_choice>${'ab'
    .split('')
    .map((one) => `<response_label ident="${one}"><material><mattext>${one}</mattext></material></response_label>`)
    .join(
      '',
    )}</render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="r">${right}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition></resprocessing></item>`;
const quiz = (ident: string, title: string, items: string) =>
  `<questestinterop><assessment ident="${ident}" title="${title}"><section ident="s">${items}</section></assessment></questestinterop>`;

test('the full file of a quiz stands for both, and a survey is a poll', () => {
  const reading = read({
    'imsmanifest.xml': manifest('g1/assessment_qti.xml'),
    'g1/assessment_qti.xml': quiz('g1', 'Unit', quizItem('One?', 'a')),
    'g1/assessment_meta.xml': '<quiz identifier="g1"><title>Unit 1</title><quiz_type>survey</quiz_type></quiz>',
    'non_cc_assessments/g1.xml.qti': quiz('g1', 'Unit', quizItem('One?', 'a') + quizItem('Two?', 'b')),
  });
  expect(
    reading.topics.map(({ questions }) => questions.map(({ question }) => [question.kind, question.stem])),
  ).toEqual([
    [
      ['poll', 'One?'],
      ['poll', 'Two?'],
    ],
  ]);
  expect(reading.refused).toEqual([]);
});

test('a quiz that is there twice is added once, and said so with its place', () => {
  const reading = read({
    'imsmanifest.xml': manifest('b.xml', 'a.xml'),
    'a.xml': quiz('g2', 'Copy', quizItem('One?', 'a') + quizItem('One?', 'b')),
    'b.xml': quiz('g1', 'Unit', quizItem('One?', 'a')),
  });
  expect(reading.topics.map(({ headline, questions }) => [headline, questions.length])).toEqual([
    ['Unit', 1],
    ['Copy', 1],
  ]);
  expect(reading.refused).toMatchObject([
    { code: 'doubled', place: { file: 'bank.zip › a.xml', question: 1, words: 'One?' } },
  ]);
});

test('a damaged file is refused with its line and reason, the others are read', () => {
  const reading = read({
    'a.xml': quiz('g1', 'Unit', quizItem('One?', 'a')),
    'b.xml': '<questestinterop>\n<item>\n</questestinterop>',
  });
  expect(reading.topics).toHaveLength(1);
  expect(reading.refused).toEqual([
    {
      place: { file: 'bank.zip › b.xml', line: 3, question: null, words: '' },
      code: 'malformed',
      facts: { what: 'xmlWrongClose', name: '', column: 18 },
    },
  ]);
});

test('pictures are found as each tool names them', () => {
  const addresses = [
    '$IMS-CC-FILEBASE$/maps/a%20b.png',
    '%24IMS-CC-FILEBASE%24/maps/a%20b.png?x=1',
    '../web_resources/maps/a b.png',
    '@X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-12_1',
  ];
  const items = addresses
    .map((address, at) => quizItem(`Where ${at}?`, 'a', `&lt;img src="${address}" alt="map"&gt;`))
    .join('');
  const reading = read({
    'imsmanifest.xml': manifest(),
    'q/a.xml': quiz('g', 'U', items),
    'web_resources/maps/a b.png': '\u0089PNG',
    'csfiles/home_dir/__xid-12_1.png': '\u0089PNG',
    'csfiles/home_dir/__xid-12_1.png.xml': '<lom/>',
  });
  expect(reading.topics[0]?.questions.map(({ notes, question }) => [notes, question.stem.includes('media:')])).toEqual(
    addresses.map(() => [[], true]),
  );
});

const item = (stem: string) =>
  `<assessmentItem identifier="i"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><itemBody><p>${stem}</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice></choiceInteraction></itemBody><responseProcessing template="x/match_correct"/></assessmentItem>`;

test('a test gives its items their order and their topic, and an item that is missing is told', () => {
  const reading = read({
    'imsmanifest.xml': manifest('items/1.xml'),
    'tests/t.xml':
      '<assessmentTest title="Final"><testPart><assessmentSection title="S"><assessmentItemRef href="../items/2.xml"/><assessmentItemRef href="../items/1.xml"/><assessmentItemRef href="gone.xml"/></assessmentSection></testPart></assessmentTest>',
    'items/1.xml': item('One?'),
    'items/2.xml': item('Two?'),
    'items/3.xml': item('Three?'),
  });
  expect(
    reading.topics.map(({ headline, questions }) => [headline, questions.map(({ question }) => question.stem)]),
  ).toEqual([
    ['Final', ['Two?', 'One?']],
    ['bank', ['Three?']],
  ]);
  expect(reading.refused.map(({ code, facts }) => [code, facts])).toEqual([
    ['malformed', { what: 'fileMissing', name: 'tests/gone.xml' }],
  ]);
});

test('a zip that holds other banks too is read file by file instead', () => {
  expect(qtiPackage.fits(archiveSource('all.zip', { 'a.xml': item('One?'), 'b.gift': '2+2={=4}' }))).toBe(0);
  expect(qtiPackage.fits(archiveSource('all.zip', { 'imsmanifest.xml': manifest(), 'page.html': '<p>Hi</p>' }))).toBe(
    0,
  );
});

test('a pool of an older Blackboard', () => {
  const reading = read({
    'imsmanifest.xml': manifest(),
    'res00001.dat': `<POOL><TITLE value="Exam 3"/><QUESTION_MATCH id="q"><BODY><TEXT>Sort.</TEXT></BODY><ANSWER id="a1"><TEXT>frog</TEXT></ANSWER><ANSWER id="a2"><TEXT>cat</TEXT></ANSWER><CHOICE id="c1"><TEXT>mammal</TEXT></CHOICE><CHOICE id="c2"><TEXT>insect</TEXT></CHOICE><CHOICE id="c3"><TEXT>amphibian</TEXT></CHOICE><GRADABLE><CORRECTANSWER answer_id="a1" choice_id="c3"/><CORRECTANSWER answer_id="a2" choice_id="c1"/></GRADABLE></QUESTION_MATCH><QUESTION_HOTSPOT id="h"><BODY><TEXT>Click.</TEXT></BODY></QUESTION_HOTSPOT></POOL>`,
  });
  expect(reading.topics[0]).toMatchObject({
    headline: 'Exam 3',
    questions: [
      {
        question: {
          answer: {
            pairs: [
              { left: 'frog', right: 'amphibian' },
              { left: 'cat', right: 'mammal' },
            ],
            extra: [{ text: 'insect' }],
          },
        },
      },
    ],
  });
  expect(reading.refused.map(({ facts }) => facts)).toEqual([{ type: 'QUESTION_HOTSPOT' }]);
});

const item2 = (ident: string, right: string) =>
  `<assessmentItem identifier="${ident}" title="t"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>${right}</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Which?</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;

test('equal items in two folders come once, and different ones of one identifier both come', () => {
  const reading = read({
    'imsmanifest.xml': manifest('one/i.xml', 'two/i.xml', 'copy/i.xml'),
    'one/i.xml': item2('same', 'A'),
    'two/i.xml': item2('same', 'B'),
    'copy/i.xml': item2('other', 'A'),
  });
  expect(reading.topics.flatMap(({ questions }) => questions)).toHaveLength(2);
  expect(reading.refused).toMatchObject([{ code: 'doubled', place: { file: 'bank.zip › copy/i.xml' } }]);
});

test('a quiz in QTI 1.2 and again in QTI 2 comes once, whatever the one says beside it', () => {
  const reading = read({
    'imsmanifest.xml': manifest('a.xml', 'b.xml'),
    'a.xml': quiz('g1', 'Unit', quizItem('Which?', 'a')),
    'b.xml': item2('i', 'A').replace(
      '</assessmentItem>',
      '<modalFeedback identifier="general">So.</modalFeedback></assessmentItem>',
    ),
  });
  expect(reading.topics.flatMap(({ questions }) => questions)).toHaveLength(1);
  expect(reading.refused).toMatchObject([{ code: 'doubled' }]);
});

test('a course without any quiz is refused as a whole, and its pages are not taken for questions', () => {
  const course = '<manifest><metadata><schema>IMS Common Cartridge</schema></metadata></manifest>';
  const source = archiveSource('course.imscc', {
    'imsmanifest.xml': course,
    'wiki_content/faq.html': '<html><body><p>What is it?</p><ul><li>a</li><li>b</li></ul></body></html>',
  });
  expect(qtiPackage.fits(source)).toBeGreaterThan(0.9);
  expect(qtiPackage.read(source, madeTools())).toMatchObject({ problem: { code: 'importNothingInside' } });
});
