/** Items of QTI 2 and 3 are read by what their processing scores, whoever wrote it; what is not understood gives no key. */
import { expect, test } from 'vitest';
import { madeTools, textSource } from '../../made-tools';
import { qti2 } from './qti2';

const values = (list: string[]) =>
  `<correctResponse>${list.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const response = (ident: string, sort: string, correct: string[], mapping = '') => {
  const [cardinality, baseType] = sort.split(' ');
  return `<responseDeclaration identifier="${ident}" cardinality="${cardinality}" baseType="${baseType}">${correct.length > 0 ? values(correct) : ''}${mapping}</responseDeclaration>`;
};
const mapped = (entries: Record<string, number>, bounds = '') =>
  `<mapping ${bounds}>${Object.entries(entries)
    .map(([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}" caseSensitive="false"/>`)
    .join('')}</mapping>`;
const template = (name: string) =>
  `<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}"/>`;
const score = '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>';
const choices = (list: string) =>
  list
    .split('')
    .map((one) => `<simpleChoice identifier="${one}">${one.toUpperCase()}</simpleChoice>`)
    .join('');

const item = (declared: string, body: string, processing: string, about = '') => {
  const source = textSource(
    'item.xml',
    `<?xml version="1.0"?>\n<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="T" ${about}>${declared}${score}<itemBody>${body}</itemBody>${processing}</assessmentItem>`,
  );
  expect(qti2.fits(source)).toBeGreaterThan(0.9);
  const reading = qti2.read(source, madeTools());
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return { ...reading.topics[0]?.questions[0], refused: reading.refused[0] };
};
const choice = (correct: string[], processing: string, sort = 'single identifier', mapping = '', most = '1') =>
  item(
    response('RESPONSE', sort, correct, mapping),
    `<p>Which?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="${most}"><prompt>Pick <b>well</b>.</prompt>${choices('abc')}</choiceInteraction>`,
    processing,
  );
const rights = ({ question }: ReturnType<typeof item>) => {
  const form = question?.answer;
  return form?.form === 'choose'
    ? form.options.filter(({ id }) => form.right.includes(id)).map(({ text }) => text)
    : null;
};

const scoreIf = (condition: string, expression: string) =>
  `<responseCondition><responseIf>${condition}<setOutcomeValue identifier="SCORE">${expression}</setOutcomeValue></responseIf></responseCondition>`;
const base = (value: number) => `<baseValue baseType="float">${value}</baseValue>`;
const isCorrect = (ident: string) => `<match><variable identifier="${ident}"/><correct identifier="${ident}"/></match>`;

test('the templates and processing written by hand find the same key', () => {
  const byTemplate = choice(['b'], template('match_correct'));
  expect(byTemplate.question).toMatchObject({ kind: 'choice', stem: 'Which?\n\nPick **well**.' });
  expect(rights(byTemplate)).toEqual(['B']);
  expect(
    rights(choice(['b'], `<responseProcessing>${scoreIf(isCorrect('RESPONSE'), base(3))}</responseProcessing>`)),
  ).toEqual(['B']);
  const byValue = `<match><variable identifier="RESPONSE"/><baseValue baseType="identifier">c</baseValue></match>`;
  expect(rights(choice([], `<responseProcessing>${scoreIf(byValue, base(1))}</responseProcessing>`))).toEqual(['C']);
});

test('a mapping gives shares, with its bounds', () => {
  const read = choice(['a', 'b'], template('map_response'), 'multiple identifier', mapped({ a: 1, b: 1, c: -1 }), '0');
  expect([rights(read), read.question?.credit, read.question?.points]).toEqual([['A', 'B'], 'right-minus-wrong', 2]);
  const single = choice(['a'], template('map_response'), 'single identifier', mapped({ a: 2, b: 1 }));
  expect([rights(single), single.question?.credit]).toEqual([['A'], 'by-weight']);
});

test('a key that its scoring contradicts is refused, a scoring that is not known leaves the key and a note', () => {
  const other = `<match><variable identifier="RESPONSE"/><baseValue baseType="identifier">c</baseValue></match>`;
  expect(choice(['b'], `<responseProcessing>${scoreIf(other, base(1))}</responseProcessing>`).refused?.code).toBe(
    'notHeld',
  );
  const foreign = '<responseProcessing><customOperator class="x"/></responseProcessing>';
  const kept = choice(['b'], foreign);
  expect([rights(kept), kept.notes]).toEqual([['B'], [{ code: 'weightsDropped', facts: {} }]]);
  expect(choice([], foreign).refused).toMatchObject({
    code: 'notHeld',
    facts: { what: 'scoring', name: 'customOperator' },
  });
  expect(choice(['z'], template('match_correct')).refused?.code).toBe('answerNotAmongOptions');
});

test('words and lists in a text are gaps, with their weights', () => {
  const { question } = item(
    response('A', 'single string', ['York'], mapped({ York: 1, Leeds: 0.5 })) +
      response('B', 'single identifier', ['y']),
    `<p>From <textEntryInteraction responseIdentifier="A"/> to <inlineChoiceInteraction responseIdentifier="B"><inlineChoice identifier="x">Bath</inlineChoice><inlineChoice identifier="y">Hull</inlineChoice></inlineChoiceInteraction>.</p>`,
    `<responseProcessing><setOutcomeValue identifier="SCORE"><sum><mapResponse identifier="A"/><variable identifier="SCORE"/></sum></setOutcomeValue>${scoreIf(isCorrect('B'), `<sum>${base(2)}<variable identifier="SCORE"/></sum>`)}</responseProcessing>`,
  );
  expect(question).toMatchObject({
    kind: 'gaps',
    credit: 'each-part',
    points: 3,
    stem: 'From [[gap-1]] to [[gap-2]].',
    answer: {
      gaps: [
        { weight: 1, answer: { accepted: ['York'], others: [{ text: 'Leeds', share: 0.5 }], matchCase: false } },
        { weight: 2, answer: { options: [{ text: 'Bath' }, { text: 'Hull' }] } },
      ],
    },
  });
});

test('a number with a tolerance stands alone below its text', () => {
  const near = `<equal toleranceMode="absolute" tolerance="0.5 0.5"><variable identifier="R"/><correct identifier="R"/></equal>`;
  const { question } = item(
    response('R', 'single float', ['9.8']),
    '<p>How fast? <textEntryInteraction responseIdentifier="R"/></p>',
    `<responseProcessing>${scoreIf(near, base(1))}</responseProcessing>`,
  );
  expect(question).toMatchObject({
    kind: 'numeric',
    stem: 'How fast?',
    answer: { accepted: [{ value: 9.8, tolerance: 0.5, share: 1 }] },
  });
});

const associable = (list: string) =>
  list
    .split('')
    .map((one) => `<simpleAssociableChoice identifier="${one}" matchMax="4">${one}</simpleAssociableChoice>`)
    .join('');

test('matching is turned round where the second column is the one with one answer each', () => {
  const body = `<matchInteraction responseIdentifier="RESPONSE"><prompt>Match.</prompt><simpleMatchSet>${associable('ab')}</simpleMatchSet><simpleMatchSet>${associable('xyz')}</simpleMatchSet></matchInteraction>`;
  const straight = item(
    response('RESPONSE', 'multiple directedPair', ['a x', 'b x']),
    body,
    template('match_correct'),
  ).question;
  expect(straight).toMatchObject({
    credit: 'all-or-nothing',
    answer: {
      pairs: [
        { left: 'a', right: 'x' },
        { left: 'b', right: 'x' },
      ],
      extra: [{ text: 'y' }, { text: 'z' }],
    },
  });
  const turned = item(
    response('RESPONSE', 'multiple directedPair', ['a x', 'a y', 'b z']),
    body,
    template('match_correct'),
  ).question;
  expect(turned?.answer).toMatchObject({
    pairs: [
      { left: 'x', right: 'a' },
      { left: 'y', right: 'a' },
      { left: 'z', right: 'b' },
    ],
  });
  expect(
    item(response('RESPONSE', 'multiple directedPair', ['a x', 'a y']), body, template('match_correct')).refused?.code,
  ).toBe('notHeld');
});

test('orders, gap matches and associations', () => {
  const order = item(
    response('RESPONSE', 'ordered identifier', ['c', 'a', 'b']),
    `<orderInteraction responseIdentifier="RESPONSE"><prompt>Order.</prompt>${choices('abc')}</orderInteraction>`,
    template('match_correct'),
  ).question;
  expect(order?.answer).toMatchObject({ items: [{ text: 'C' }, { text: 'A' }, { text: 'B' }] });
  const gapMatch = item(
    response('RESPONSE', 'multiple directedPair', ['w g']),
    '<gapMatchInteraction responseIdentifier="RESPONSE"><gapText identifier="w" matchMax="1">winter</gapText><gapText identifier="s" matchMax="1">summer</gapText><blockquote><p>Now is the <gap identifier="g"/>.</p></blockquote></gapMatchInteraction>',
    template('match_correct'),
  ).question;
  expect(gapMatch).toMatchObject({
    stem: 'Now is the [[gap-1]].',
    answer: { gaps: [{ answer: { options: [{ text: 'winter' }, { text: 'summer' }] } }] },
  });
  const pairs = item(
    response('RESPONSE', 'multiple pair', ['a b', 'd c']),
    `<associateInteraction responseIdentifier="RESPONSE">${'<prompt>Pair.</prompt>'}${associable('abcde')}</associateInteraction>`,
    template('match_correct'),
  ).question;
  expect(pairs?.answer).toMatchObject({
    pairs: [
      { left: 'a', right: 'b' },
      { left: 'd', right: 'c' },
    ],
    extra: [{ text: 'e' }],
  });
});

test('names of QTI 3 are the same items', () => {
  const source = textSource(
    'item.xml',
    `<qti-assessment-item identifier="i" title="T"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>b</qti-value></qti-correct-response></qti-response-declaration>
     <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body><p>Q?</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
     <qti-simple-choice identifier="a">One<qti-feedback-inline identifier="a" outcome-identifier="F" show-hide="show">No.</qti-feedback-inline></qti-simple-choice><qti-simple-choice identifier="b">Two</qti-simple-choice></qti-choice-interaction></qti-item-body>
     <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>`,
  );
  expect(qti2.fits(source)).toBeGreaterThan(0.9);
  const reading = qti2.read(source, madeTools());
  const [read] = 'topics' in reading ? (reading.topics[0]?.questions ?? []) : [];
  expect(read?.question.answer).toMatchObject({
    options: [
      { text: 'One', feedback: 'No.' },
      { text: 'Two', feedback: '' },
    ],
    right: [expect.any(String)],
  });
});

test.each([
  ['<hotspotInteraction responseIdentifier="RESPONSE"/>', '', 'hotspot', {}],
  ['<uploadInteraction responseIdentifier="RESPONSE"/>', '', 'fileUpload', {}],
  ['<drawingInteraction responseIdentifier="RESPONSE"/>', '', 'unknownType', { type: 'drawingInteraction' }],
  [
    '<portableCustomInteraction responseIdentifier="RESPONSE"/>',
    '',
    'unknownType',
    { type: 'portableCustomInteraction' },
  ],
  ['', '', 'noQuestion', {}],
  ['<choiceInteraction responseIdentifier="NONE"/>', '', 'malformed', { what: 'undeclared' }],
  ['<choiceInteraction responseIdentifier="RESPONSE"/>', '<templateDeclaration identifier="A"/>', 'calculated', {}],
  [
    '<choiceInteraction responseIdentifier="RESPONSE"/><choiceInteraction responseIdentifier="RESPONSE"/>',
    '',
    'notHeld',
    { what: 'severalSorts' },
  ],
])('%s %s is refused with its reason', (body, declared, code, facts) => {
  expect(
    item(response('RESPONSE', 'single identifier', ['a']) + declared, `<p>Look.</p>${body}`, '').refused,
  ).toMatchObject({ code, facts });
});
