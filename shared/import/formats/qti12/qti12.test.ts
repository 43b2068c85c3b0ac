/** QTI 1.2 is read by what its answers score, in the dialects of Canvas, Blackboard, D2L and the definition. */
import { expect, test } from 'vitest';
import { madeTools, textSource } from '../../made-tools';
import { qti12 } from './qti12';

const read = (items: string) => {
  const source = textSource(
    'quiz.xml',
    `<questestinterop><assessment ident="a" title="Unit 1"><section ident="r">\n${items}\n</section></assessment></questestinterop>`,
  );
  expect(qti12.fits(source)).toBeGreaterThan(0.9);
  const reading = qti12.read(source, madeTools());
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
};
const text = (words: string) => `<material><mattext texttype="text/html">${words}</mattext></material>`;
const field = (label: string, entry: string) =>
  `<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>`;
const label = (ident: string, words: string) => `<response_label ident="${ident}">${text(words)}</response_label>`;
const list = (ident: string, cardinality: string, labels: string, lead = '') =>
  `<response_lid ident="${ident}" rcardinality="${cardinality}">${lead}<render_choice>${labels}</render_choice></response_lid>`;
const rule = (condition: string, effect: string, rest = '') =>
  `<respcondition ${rest}><conditionvar>${condition}</conditionvar>${effect}</respcondition>`;
const is = (ident: string, value: string) => `<varequal respident="${ident}">${value}</varequal>`;
const set = (value: string | number, action = 'Set') => `<setvar action="${action}" varname="SCORE">${value}</setvar>`;
const one = (presentation: string, rules: string, about = '', rest = '') => {
  const reading = read(
    `<item ident="i" title="T">${about}<presentation>${text('Why?')}${presentation}</presentation><resprocessing><outcomes><decvar maxvalue="100" varname="SCORE"/></outcomes>${rules}</resprocessing>${rest}</item>`,
  );
  return { ...reading.topics[0]?.questions[0], refused: reading.refused };
};
const abc = label('a', 'A') + label('b', 'B') + label('c', 'C');

test('a choice takes its key from the score, its feedback by option, and what all read as explanation', () => {
  const feedback = (ident: string, words: string) => `<itemfeedback ident="${ident}">${text(words)}</itemfeedback>`;
  const { question, notes } = one(
    list('r', 'Single', abc),
    rule('<other/>', '<displayfeedback linkrefid="general_fb"/>', 'continue="Yes"') +
      rule(is('r', 'b'), '<displayfeedback linkrefid="b_fb"/>', 'continue="Yes"') +
      rule(is('r', 'b'), set(100), 'continue="No"'),
    field('points_possible', '2.5'),
    feedback('general_fb', 'So it is.') + feedback('b_fb', 'Yes.') + feedback('correct_fb', 'Well done.'),
  );
  expect(question).toMatchObject({ kind: 'choice', explanation: 'So it is.', points: 2.5 });
  const form = question?.answer.form === 'choose' ? question.answer : null;
  expect(form?.options.map(({ text: words, feedback: said }) => [words, said])).toEqual([
    ['A', ''],
    ['B', 'Yes.'],
    ['C', ''],
  ]);
  expect(form?.options.filter(({ id }) => form.right.includes(id)).map(({ text: words }) => words)).toEqual(['B']);
  expect(notes).toEqual([{ code: 'feedbackDropped', facts: {} }]);
});

const rights = (question: ReturnType<typeof one>['question']) => {
  const form = question?.answer;
  return form?.form === 'choose'
    ? form.options.filter(({ id }) => form.right.includes(id)).map(({ text: words }) => words)
    : [];
};

test('a multiple response scores as a whole, or by its parts', () => {
  const whole = one(
    list('r', 'Multiple', abc),
    rule(`<and>${is('r', 'a')}<not>${is('r', 'b')}</not>${is('r', 'c')}</and>`, set(100)),
  );
  expect([rights(whole.question), whole.question?.credit]).toEqual([['A', 'C'], 'all-or-nothing']);
  const parts = one(
    list('r', 'Multiple', abc),
    rule(is('r', 'a'), set(50, 'Add')) + rule(is('r', 'b'), set(-50, 'Add')) + rule(is('r', 'c'), set(50, 'Add')),
  );
  expect([rights(parts.question), parts.question?.credit]).toEqual([['A', 'C'], 'right-minus-wrong']);
  const loose = one(list('r', 'Multiple', abc), rule(`<and>${is('r', 'a')}${is('r', 'c')}</and>`, set(100)));
  expect([rights(loose.question), loose.notes?.map(({ code }) => code)]).toEqual([['A', 'C'], ['weightsDropped']]);
});

test('a multiple response with more options than can all be tried still finds its key', () => {
  const names = 'abcdefghijklmno'.split('');
  const wanted = names.map((name) => (name < 'd' ? is('r', name) : `<not>${is('r', name)}</not>`)).join('');
  const { question } = one(
    list('r', 'Multiple', names.map((name) => label(name, name)).join('')),
    rule(`<and>${wanted}</and>`, set(100)),
  );
  expect(rights(question)).toEqual(['a', 'b', 'c']);
});

test('a scoring that is not understood is refused by its name', () => {
  expect(one(list('r', 'Single', abc), rule('<durequal>5</durequal>', set(100))).refused[0]).toMatchObject({
    code: 'notHeld',
    facts: { what: 'scoring', name: 'durequal' },
  });
});

test('true and false become a statement, other words stay a choice', () => {
  const answer = rule(is('r', 'b'), set(100));
  expect(one(list('r', 'Single', label('a', 'True') + label('b', 'False')), answer).question).toMatchObject({
    kind: 'true-false',
    answer: { right: ['false'] },
  });
  expect(
    one(
      list('r', 'Single', label('a', 'Vrai') + label('b', 'Faux')),
      answer,
      field('question_type', 'true_false_question'),
    ).question?.kind,
  ).toBe('choice');
});

test('written answers: several, a part of a word, exact case, and none at all', () => {
  const entry = '<response_str ident="r"><render_fib><response_label ident="x"/></render_fib></response_str>';
  expect(one(entry, rule(is('r', 'Rome') + is('r', 'Roma'), set(100))).question?.answer).toMatchObject({
    accepted: ['Rome', 'Roma'],
    matchCase: false,
  });
  expect(one(entry, rule('<varsubstring respident="r">Rom</varsubstring>', set(100))).question?.answer).toMatchObject({
    accepted: ['*Rom*'],
    wildcards: true,
  });
  expect(
    one(entry, rule('<varequal respident="r" case="Yes">NaCl</varequal>', set(100))).question?.answer,
  ).toMatchObject({ matchCase: true });
  expect(one(entry, rule('<other/>', '')).question?.kind).toBe('discussion');
});

test('numbers: exact with a margin, ranges, and what is no number', () => {
  const entry = '<response_str ident="r"><render_fib fibtype="Decimal"/></response_str>';
  const range = (low: string, high: string) =>
    `<vargte respident="r">${low}</vargte><varlte respident="r">${high}</varlte>`;
  const { question } = one(
    entry,
    rule(`<or>${is('r', '3.14')}<and>${range('3.04', '3.24')}</and></or>`, set(100)) + rule(range('7', '9'), set(50)),
  );
  expect(question?.answer).toMatchObject({
    accepted: [
      { value: 3.14, tolerance: 0.1, share: 1 },
      { low: 7, high: 9, share: 0.5 },
    ],
  });
  expect(one(entry, rule(is('r', 'some'), set(100))).refused[0]?.code).toBe('numberUnreadable');
});

test('blanks of Canvas stand in brackets, blanks of the definition in the flow of the text', () => {
  const canvas = read(
    `<item>${field('question_type', 'multiple_dropdowns_question')}<presentation>${text('Roses are [one].')}${list('response_one', '', label('1', 'red') + label('2', 'blue'), text('one'))}</presentation><resprocessing>${rule(is('response_one', '1'), set(100, 'Add'))}</resprocessing></item>`,
  ).topics[0]?.questions[0]?.question;
  expect(canvas).toMatchObject({ stem: 'Roses are [[gap-1]].', kind: 'gaps' });
  const flow = read(
    `<item><presentation><flow>${text('From')}<response_str ident="x"><render_fib/></response_str>${text('to')}<response_str ident="y"><render_fib/></response_str></flow></presentation><resprocessing>${rule(is('x', 'Alpha'), set(1, 'Add'))}${rule(is('y', 'Omega'), set(1, 'Add'))}</resprocessing></item>`,
  ).topics[0]?.questions[0]?.question;
  expect(flow?.stem).toBe('From [[gap-1]] to [[gap-2]]');
  expect(flow?.answer).toMatchObject({
    gaps: [{ answer: { accepted: ['Alpha'] } }, { answer: { accepted: ['Omega'] } }],
  });
});

test('matching of Canvas and of Blackboard, whose right sides stand apart', () => {
  const canvas = one(
    list('r1', 'Single', abc, text('first')) + list('r2', 'Single', abc, text('second')),
    rule(is('r1', 'c'), set(50, 'Add')) + rule(is('r2', 'a'), set(50, 'Add')),
    field('question_type', 'matching_question'),
  );
  expect(canvas.question?.answer).toMatchObject({
    pairs: [
      { left: 'first', right: 'C' },
      { left: 'second', right: 'A' },
    ],
    extra: [{ text: 'B' }],
  });
  const flow = (words: string) =>
    `<flow class="FORMATTED_TEXT_BLOCK"><material><mat_extension><mat_formattedtext type="HTML">${words}</mat_formattedtext></mat_extension></material></flow>`;
  const bare = (names: string) =>
    names
      .split('')
      .map((name) => `<response_label ident="${name}"/>`)
      .join('');
  const left = (ident: string, words: string, names: string) =>
    `<flow class="Block">${flow(words)}${list(ident, 'Single', bare(names))}</flow>`;
  const right = (words: string) => `<flow class="Block">${flow(words)}</flow>`;
  const blackboard = read(
    `<item><itemmetadata><bbmd_questiontype>Matching</bbmd_questiontype><qmd_absolutescore_max>3.0</qmd_absolutescore_max></itemmetadata>
     <presentation><flow class="Block"><flow class="QUESTION_BLOCK">${flow('Sort.')}</flow><flow class="RESPONSE_BLOCK">${left('x', 'cat', 'ab')}${left('y', 'frog', 'cd')}</flow>
     <flow class="RIGHT_MATCH_BLOCK">${right('amphibian')}${right('mammal')}</flow></flow></presentation>
     <resprocessing>${rule(is('x', 'b'), '<displayfeedback linkrefid="correct"/>')}${rule(is('y', 'c'), '<displayfeedback linkrefid="correct"/>')}${rule('<other/>', set('0.0'))}</resprocessing></item>`,
  ).topics[0]?.questions[0]?.question;
  expect(blackboard).toMatchObject({
    stem: 'Sort.',
    points: 3,
    answer: {
      pairs: [
        { left: 'cat', right: 'mammal' },
        { left: 'frog', right: 'amphibian' },
      ],
      extra: [],
    },
  });
});

test('what can not be held is refused by name, with its line and number', () => {
  const item = (type: string) =>
    `<item ident="x">${field('question_type', type)}<presentation>${text('Do it.')}</presentation></item>`;
  const { refused } = read(
    ['file_upload_question', 'text_only_question', 'calculated_question', 'hot_spot_question', 'Quiz Bowl']
      .map(item)
      .join('\n'),
  );
  expect(refused.map(({ code, facts, place }) => [place.line, place.question, code, facts])).toEqual([
    [2, 1, 'fileUpload', {}],
    [3, 2, 'noQuestion', {}],
    [4, 3, 'calculated', {}],
    [5, 4, 'hotspot', {}],
    [6, 5, 'unknownType', { type: 'Quiz Bowl' }],
  ]);
});
