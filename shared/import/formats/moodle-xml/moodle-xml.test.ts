/** Moodle XML is read as Moodle means it: shares, tolerance, units, groups, embedded answers and files. */
import { expect, test } from 'vitest';
import { madeTools, textSource } from '../../made-tools';
import { moodleXml } from './moodle-xml';

const read = (questions: string) => {
  const source = textSource('bank.xml', `<?xml version="1.0"?>\n<quiz>\n${questions}\n</quiz>`);
  expect(moodleXml.fits(source)).toBeGreaterThan(0.9);
  const reading = moodleXml.read(source, madeTools());
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading;
};
const one = (type: string, body: string, stem = '<p>Which &lt;b&gt;one&lt;/b&gt;?</p>') => {
  const reading = read(
    `<question type="${type}"><questiontext format="html"><text><![CDATA[${stem}]]></text></questiontext>${body}</question>`,
  );
  return { ...reading.topics[0]?.questions[0], refused: reading.refused };
};
const answer = (share: string, text: string, rest = '') =>
  `<answer fraction="${share}" format="html"><text><![CDATA[${text}]]></text>${rest}</answer>`;

test('escaped HTML in CDATA is text, points, tags and the general feedback come along', () => {
  const { question, notes } = one(
    'multichoice',
    `<generalfeedback><text>Because &lt;i&gt;so&lt;/i&gt;.</text></generalfeedback><defaultgrade>2.5000000</defaultgrade>
     <single>true</single>${answer('100', '<p>5 &lt; 6</p>', '<feedback><text>Yes</text></feedback>')}${answer('0', 'No')}${answer('0', '')}
     <incorrectfeedback><text>Read chapter 2.</text></incorrectfeedback>
     <tags><tag><text>maths</text></tag><tag><text>maths</text></tag></tags>`,
  );
  expect(question).toMatchObject({
    kind: 'choice',
    stem: 'Which <b>one</b>?',
    explanation: 'Because *so*.',
    points: 2.5,
    tags: ['maths'],
    credit: 'all-or-nothing',
    answer: { many: false, options: [{ text: '5 < 6', feedback: 'Yes', weight: null }, { text: 'No' }] },
  });
  expect(notes?.map(({ code }) => code)).toEqual(['emptyOptionsDropped', 'feedbackDropped']);
});

test('33.33333 is a third, wrong options that take as much away are right minus wrong', () => {
  const shares = (list: string[]) =>
    one('multichoice', `<single>false</single>${list.map((share, at) => answer(share, `Option ${at}`)).join('')}`)
      .question;
  const weights = (list: string[]) => {
    const form = shares(list)?.answer;
    return form?.form === 'choose' ? form.options.map(({ weight }) => weight) : [];
  };
  expect(shares(['33.33333', '33.33333', '33.33333', '-33.33333'])?.credit).toBe('right-minus-wrong');
  expect(shares(['50', '50', '0'])?.credit).toBe('by-weight');
  expect(weights(['50', '25', '25', '-14.28571'])).toEqual([0.5, 0.25, 0.25, -1 / 7]);
});

test('a single choice without an option worth everything is refused, one without any key is marked', () => {
  expect(one('multichoice', `<single>true</single>${answer('90', 'A')}${answer('0', 'B')}`).refused[0]?.code).toBe(
    'noRightOption',
  );
  expect(one('multichoice', `<single>true</single>${answer('0', 'A')}${answer('0', 'B')}`).notes).toEqual([
    { code: 'noKey', facts: {} },
  ]);
});

test('short answers keep their shares, case and wildcards', () => {
  const { question } = one(
    'shortanswer',
    `<usecase>1</usecase>${answer('100', 'Par*s')}${answer('50', 'Lyon', '<feedback><text>Close</text></feedback>')}${answer('0', '*')}`,
  );
  expect(question?.answer).toEqual({
    form: 'write',
    accepted: ['Par*s'],
    others: [{ text: 'Lyon', share: 0.5, feedback: 'Close' }],
    matchCase: true,
    matchAccents: false,
    wildcards: true,
    lines: 1,
  });
});

test('numbers keep tolerance, and units are turned into factors', () => {
  const { question } = one(
    'numerical',
    `${answer('100', '3,14', '<tolerance>0.01</tolerance>')}<unitgradingtype>1</unitgradingtype>
     <units><unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>`,
  );
  expect(question?.answer).toEqual({
    form: 'number',
    accepted: [{ value: 3.14, tolerance: 0.01, share: 1, feedback: '' }],
    units: [
      { name: 'm', times: 1 },
      { name: 'cm', times: 0.01 },
    ],
    unitNeeded: true,
  });
  expect(one('numerical', answer('100', 'about 3')).refused[0]).toMatchObject({
    code: 'numberUnreadable',
    facts: { found: 'about 3' },
  });
});

test('a right side without a left one is extra', () => {
  const part = (left: string, right: string) =>
    `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
  const { question } = one('matching', part('France', 'Paris') + part('Italy', 'Rome') + part('', 'Bonn'));
  expect(question?.answer).toMatchObject({
    pairs: [
      { left: 'France', right: 'Paris' },
      { left: 'Italy', right: 'Rome' },
    ],
    extra: [{ text: 'Bonn' }],
  });
});

test('a word that fills two places is two gaps, each with the words of its group', () => {
  const choice = (text: string, group: number) =>
    `<selectoption><text>${text}</text><group>${group}</group></selectoption>`;
  const { question } = one(
    'gapselect',
    choice('is', 1) + choice('are', 1) + choice('now', 2),
    '<p>He [[1]] and [[1]], [[3]].</p>',
  );
  expect(question?.stem).toBe('He [[gap-1]] and [[gap-2]], [[gap-3]].');
  const gaps = question?.answer.form === 'gaps' ? question.answer.gaps : [];
  expect(gaps.map((gap) => (gap.answer.form === 'choose' ? gap.answer.options.map(({ text }) => text) : []))).toEqual([
    ['is', 'are'],
    ['is', 'are'],
    ['now'],
  ]);
});

test('embedded answers: types, shares, weights, escaped braces and entities', () => {
  const { question, refused } = one(
    'cloze',
    '',
    '<p>{1:MULTICHOICE_S:%0%a~=b &amp; c#Right~%50%d} and {2:SHORTANSWER:=Pa\\}ris~%50%Lyon#No} or {:NM:%100%4.5:0.1~*#Off}</p>',
  );
  expect(refused).toEqual([]);
  expect(question?.stem).toBe('[[gap-1]] and [[gap-2]] or [[gap-3]]');
  expect(question?.points).toBe(4);
  expect(question?.answer).toMatchObject({
    gaps: [
      {
        weight: 1,
        answer: {
          options: [
            { text: 'a', weight: 0 },
            { text: 'b & c', weight: 1, feedback: 'Right' },
            { text: 'd', weight: 0.5 },
          ],
        },
      },
      {
        weight: 2,
        answer: { accepted: ['Pa}ris'], others: [{ text: 'Lyon', share: 0.5, feedback: 'No' }], matchCase: false },
      },
      { weight: 1, answer: { accepted: [{ value: 4.5, tolerance: 0.1 }] } },
    ],
  });
});

test.each([
  ['{1:REGEXP:=a}', 'unknownType'],
  ['{1:MC:=a~b', 'notClosed'],
  ['{1:MC:=a}', 'oneOption'],
  ['{1:MC}', 'noAnswer'],
  ['{1:NM:=zero}', 'numberUnreadable'],
  ['No gap at all', 'noAnswer'],
  ['\\(x = {1:SA:=2}\\)', 'notHeld'],
])('the embedded answer %s is refused with its reason', (stem, code) => {
  expect(one('cloze', '', stem).refused[0]?.code).toBe(code);
});

test('pictures of the file are kept, others are named', () => {
  const { question, notes } = one(
    'essay',
    '',
    '<p><img src="@@PLUGINFILE@@/a%20b.png?time=1" alt="A map"> <img src="@@PLUGINFILE@@/gone.gif"><audio src="@@PLUGINFILE@@/x.mp3"></audio>Why?</p>',
  );
  expect(question?.stem).toBe('A map Why?');
  expect(notes).toEqual([
    { code: 'mediaLost', facts: { count: 3, names: 'a b.png, gone.gif, x.mp3' } },
    { code: 'essayAsDiscussion', facts: {} },
  ]);
  const kept = read(
    '<question type="essay"><questiontext format="html"><text>&lt;img src="@@PLUGINFILE@@/a%20b.png" alt="A map"&gt; Why?</text><file name="a b.png" path="/" encoding="base64">iVBORw0K\nGgo=</file></questiontext></question>',
  ).topics[0]?.questions[0]?.question;
  expect(kept?.stem).toBe(`![A map](media:${'a'.repeat(64)}.png) Why?`);
});

test('categories are topics, and every refusal has its line, number and reason', () => {
  const reading = read(
    `<question type="category"><category><text>$course$/top/Unit 1/Either//or</text></category></question>
<question type="truefalse"><questiontext><text>Water is wet.</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
<question type="description"><questiontext><text>Read this.</text></questiontext></question>
<question type="calculated"><questiontext><text>{a} + {b}</text></questiontext></question>
<question type="coderunner"><questiontext><text>Write code.</text></questiontext></question>`,
  );
  expect(reading.topics.map(({ headline, category }) => [headline, category])).toEqual([['Either/or', 'Unit 1']]);
  expect(reading.topics[0]?.questions[0]?.question.answer).toMatchObject({ right: ['true'] });
  expect(reading.refused.map(({ code, place, facts }) => [place.line, place.question, code, facts])).toEqual([
    [5, 2, 'noQuestion', {}],
    [6, 3, 'calculated', {}],
    [7, 4, 'unknownType', { type: 'coderunner' }],
  ]);
});

test('a formula in a sentence stays in it', () => {
  expect(one('essay', '', '<p>Let $$x^2$$ be.</p><p>$$y$$</p>').question?.stem).toBe('Let $x^2$ be.\n\n$$y$$');
});

test('a damaged file is refused as a whole with its line', () => {
  const source = textSource('bank.xml', '<quiz>\n<question type="essay">\n</quiz>');
  expect(moodleXml.read(source, madeTools())).toMatchObject({
    problem: { code: 'xmlDamaged', facts: { file: 'bank.xml', line: 3 } },
  });
});
