/** GIFT files read as Moodle reads them, and what teachers really write costs no question in silence. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf } from '../../fixtures/read-as';
import { gift } from './gift';

const read = (text: string) => readText(gift, text);
const one = (text: string) => {
  const [first, ...others] = questionsOf(read(text));
  expect(others).toEqual([]);
  if (!first) throw new Error('no question');
  return first;
};

test('a choice keeps its name, tags, options, feedback and explanation, whole', () => {
  const { question, notes, place } = one(
    '// [tag:space] [tag:red planet]\n::Mars::[html]Which planet is <b>red</b>?{\n=Mars#Yes\n~Venus#No, \\#2\n~Moon\n####It rusts\\: iron.}',
  );
  expect(question).toEqual({
    id: '4',
    kind: 'choice',
    stem: 'Which planet is **red**?',
    picture: null,
    answer: {
      form: 'choose',
      options: [
        { id: '1', text: 'Mars', slip: '', feedback: 'Yes', weight: null },
        { id: '2', text: 'Venus', slip: '', feedback: 'No, #2', weight: null },
        { id: '3', text: 'Moon', slip: '', feedback: '', weight: null },
      ],
      right: ['1'],
      many: false,
    },
    credit: 'all-or-nothing',
    explanation: 'It rusts: iron.',
    notes: 'Mars',
    idea: '',
    level: 'medium',
    tags: ['space', 'red planet'],
    standards: [],
    grounds: null,
    points: 1,
    seconds: 60,
    secondVote: false,
  });
  expect(notes).toEqual([]);
  expect(place).toEqual({ file: 'quiz.txt', line: 2, question: 1, words: '::Mars::[html]Which planet is <b>red</b…' });
});

test('every type of answer becomes its kind', () => {
  expect(
    inShort(
      read(
        [
          'Sky is blue.{T}',
          'Who?{=Ann =Bob}',
          'How many?{#3:0.5}',
          'From to?{#-5..-1}',
          'Capitals{=Italy -> Rome =Japan -> Tokyo = -> Oslo}',
          'Grant is {~buried =entombed} in a tomb.',
          'Tell me more.{}',
          'Pick two{~%50%a ~%50%b ~%-100%c}',
        ].join('\n\n'),
      ),
    ),
  ).toEqual([
    'true-false | Sky is blue. | *True / False',
    'short-answer | Who? | Ann / Bob',
    'numeric | How many? | 3±0.5',
    'numeric | From to? | -5..-1',
    'matching | Capitals | Italy = Rome / Japan = Tokyo',
    'choice | Grant is _____ in a tomb. | buried / *entombed',
    'discussion | Tell me more.',
    'multiple-response | Pick two | *a / *b / c',
  ]);
});

test('questions without a blank line between them are parted, and each has its own line', () => {
  const reading = read('Sun is a star.{T}\nMoon is a star.{F}\n::Three::Two plus\ntwo?{=4}\nNext?{~a =b}');
  expect(inShort(reading)).toEqual([
    'true-false | Sun is a star. | *True / False',
    'true-false | Moon is a star. | True / *False',
    'short-answer | Two plus\ntwo? | 4',
    'choice | Next? | a / *b',
  ]);
  expect(questionsOf(reading).map(({ place }) => place.line)).toEqual([1, 2, 3, 5]);
});

test('a right answer behind a tilde and an equals sign is right and leaves no empty option', () => {
  expect(inShort(read('Q{~=right~wrong}'))).toEqual(['choice | Q | *right / wrong']);
});

test('feedback behind the brace explains the answer', () => {
  const { question } = one('Is ice cold?{T} #### Below zero.');
  expect([question.stem, question.explanation]).toEqual(['Is ice cold?', 'Below zero.']);
});

test('embedded answers of Moodle become gaps', () => {
  const { question } = one('{1:SHORTANSWER:=Berlin} is the capital of {2:MC:=Germany~France}.');
  expect(question.kind).toBe('gaps');
  expect(question.stem).toBe('[[1]] is the capital of [[4]].');
  expect(question.answer).toMatchObject({
    gaps: [
      { id: '1', weight: 1, answer: { form: 'write', accepted: ['Berlin'] } },
      { id: '4', weight: 2, answer: { form: 'choose', right: ['2'] } },
    ],
  });
});

test('several answers in one line are gaps, and lines that are sentences are questions of their own', () => {
  const [gaps] = questionsOf(read('The capital of Italy is {=Rome} and {#2} rivers meet {~there =here}.'));
  expect(gaps?.question.stem).toBe('The capital of Italy is [[1]] and [[2]] rivers meet [[5]].');
  expect(gaps?.question.answer).toMatchObject({
    gaps: [
      { answer: { form: 'write', accepted: ['Rome'] } },
      { answer: { form: 'number', accepted: [{ value: 2 }] } },
      { answer: { form: 'choose', right: ['4'] } },
    ],
  });
  expect(inShort(read('Grant is {=x ~y} in a tomb.\nLee was born {#1807} in Virginia.'))).toEqual([
    'choice | Grant is _____ in a tomb. | *x / y',
    'numeric | Lee was born _____ in Virginia. | 1807±0',
  ]);
});

test('weights, words for partial answers and wildcards are kept', () => {
  expect(one('Animal?{=Frog =%50%Cat#Well =%0%*#No}').question.answer).toMatchObject({
    accepted: ['Frog'],
    others: [
      { text: 'Cat', share: 0.5, feedback: 'Well' },
      { text: '*', share: 0, feedback: 'No' },
    ],
    wildcards: true,
  });
  expect(one('Year?{#=1822:0 =%50%1822:2#close}').question.answer).toMatchObject({
    accepted: [
      { value: 1822, tolerance: 0, share: 1, feedback: '' },
      { value: 1822, tolerance: 2, share: 0.5, feedback: 'close' },
    ],
  });
});

test('the two words of a statement stand at the options they are for', () => {
  const answer = (text: string) => {
    const { answer } = one(text).question;
    return answer.form === 'choose' ? answer.options.map(({ feedback }) => feedback) : [];
  };
  expect(answer('S{FALSE#wrong#right}')).toEqual(['wrong', 'right']);
  expect(answer('S{TRUE#wrong#right}')).toEqual(['right', 'wrong']);
});

test('a blank line inside the braces parts nothing, an unclosed brace costs one question only', () => {
  const reading = read('A?{\n=x\n\n~y\n}\n\nB?{=x ~y\n\nC?{T}\n\nD {');
  expect(inShort(reading)).toEqual(['choice | A? | *x / y', 'true-false | C? | *True / False']);
  expect(refusalsOf(reading)).toEqual(['7:2 notClosed', '11:4 notClosed']);
});

test('what can be read in two ways is refused with its reason', () => {
  const reading = read(
    ['A {=x} and\nthen {=y}.', 'Just words', '~a=1 {~E=mc2 ~E=mc3}', 'N{#abc}', 'M{=a->b =c}', '}'].join('\n\n'),
  );
  expect(questionsOf(reading)).toEqual([]);
  expect(reading.refused.map(({ code, facts }) => [code, facts])).toEqual([
    ['malformed', { what: 'severalAnswers' }],
    ['noQuestion', {}],
    ['malformed', { what: 'unmarkedSign' }],
    ['numberUnreadable', { found: 'abc' }],
    ['malformed', { what: 'noArrow' }],
    ['notClosed', { sign: '{' }],
  ]);
});

test('attributes and signs of HTML need no escape to be understood', () => {
  expect(
    inShort(read('[html]It&#39;s?{=<p style="color:#f00">red</p> ~<i>Bob&#39;s</i>#<b class="x">no</b>}')),
  ).toEqual(["choice | It's? | *red / *Bob's*"]);
});

test('lost pictures are noted once with their number and names', () => {
  const { notes } = one('[html]<img src\\="@@PLUGINFILE@@/a.png">See?{=<img src="b.png">x ~y}');
  expect(notes).toEqual([{ code: 'mediaLost', facts: { count: 2, names: 'b.png, @@PLUGINFILE@@/a.png' } }]);
});

test('braces of formulas and templates are signs of the text', () => {
  expect(
    inShort(
      read(
        [
          'What is x^{2} for \\frac{6}{3}?{=4 ~2}',
          'Which is it?{=x^{2} ~A^{T} ~x_{1}}',
          'What does {{ name }} do?{~{% block %} =prints}',
          'Grant is ____{=in ~out}',
          'Say ____{}',
        ].join('\n\n'),
      ),
    ),
  ).toEqual([
    'choice | What is x\\^{2\\} for \\\\frac{6\\}{3\\}? | *4 / 2',
    'choice | Which is it? | *x\\^{2\\} / A\\^{T\\} / x\\_{1\\}',
    'choice | What does {{ name \\}\\} do? | {% block %\\} / *prints',
    'choice | Grant is ____ | *in / out',
    'discussion | Say ____',
  ]);
});

test('tags that are asked about are words, and tags in pairs format', () => {
  expect(
    inShort(
      read(
        [
          'Which tag links?{=<a> ~<link> ~<br>}',
          'A <b>bold</b> word in a <title> tag?{~<p>One =<i>two</i>}',
          'Which colour is red?{=#ff0000#Yes ~#00ff00 ~blue #no}',
        ].join('\n\n'),
      ),
    ),
  ).toEqual([
    'choice | Which tag links? | *<a> / <link> / <br>',
    'choice | A **bold** word in a <title> tag? | One / **two*',
    'choice | Which colour is red? | *#ff0000 / #00ff00 / blue',
  ]);
});

test('an equals sign before a weight leaves no empty option', () => {
  const { question } = one('Which?{=~%50%a =~%50%b ~%-100%c}');
  expect(question.kind).toBe('multiple-response');
  expect(question.answer).toMatchObject({ options: [{ weight: 0.5 }, { weight: 0.5 }, { weight: -1 }] });
});

test('a name becomes a note of the teacher only when it says more than the question', () => {
  const note = (name: string) => one(`::${name}::The heart has how many chambers?{=4 ~2}`).question.notes;
  expect(
    ['Q1', 'Question 12', '2.3', 'TT_Q07_Short', 'unit2-q14', 'The heart has...', 'the heart has'].map(note),
  ).toEqual(Array(7).fill(''));
  expect(['Heart', 'Biology: circulation', '1789', 'Question of taste'].map(note)).toEqual([
    'Heart',
    'Biology: circulation',
    '',
    'Question of taste',
  ]);
});

test('formulas keep their signs, also those that look like a line break', () => {
  expect(one('[html]Is \\\\(x \\neq 0\\\\)?\\nYes or no{T}').question.stem).toBe('Is $x \\neq 0$? Yes or no');
});

test('categories become topics, and comments are left out', () => {
  const reading = read('$CATEGORY: $course$/top/Unit 1/Cells\n\n// note\nQ{T}\n// inside\n\n$CATEGORY: Plants\nR{F}');
  expect(reading.topics.map(({ headline, category, questions }) => [headline, category, questions.length])).toEqual([
    ['Cells', 'Unit 1', 1],
    ['Plants', '', 1],
  ]);
});

test('ten thousand questions without a blank line or with open braces are read in one go', () => {
  const begun = performance.now();
  expect(questionsOf(read('Is it {=so ~not}?\n::n::Yes{T}\n'.repeat(5000)))).toHaveLength(10000);
  expect(read('{\n\n'.repeat(10000)).refused).toHaveLength(10000);
  expect(read('Yes{T}\n'.repeat(10000)).topics[0]?.questions).toHaveLength(10000);
  expect(performance.now() - begun).toBeLessThan(8000);
});
