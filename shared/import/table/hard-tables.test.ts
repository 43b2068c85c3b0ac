/** Tables as teachers and their tools write them: lists in one cell, marks beside options, numbers, words for true and false. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf } from '../fixtures/read-as';
import { tableText } from '../formats/table-text';

const csv = (text: string) => readText(tableText, text, 'quiz.csv');

test('options that stand in one cell are cut apart, however they are listed', () => {
  const rows = [
    'Question,Options,Answer',
    'Letters?,"a, b, c",b',
    'Bars?,x|y|z,C',
    '"Lines?","A) one\nB) two\nC) three",B',
    `Program?,"['yes', 'so, so', 'no']",no`,
    'Labels?,A. red B. green C. blue,A',
    'Thousands?,"1,000, 2,000, 3,000",B',
  ];
  expect(inShort(csv(rows.join('\n')))).toEqual([
    'choice | Letters? | a / *b / c',
    'choice | Bars? | x / y / *z',
    'choice | Lines? | one / *two / three',
    'choice | Program? | yes / so, so / *no',
    'choice | Labels? | *red / green / blue',
    'choice | Thousands? | 1,000 / *2,000 / 3,000',
  ]);
});

test('wrong options in one cell are cut apart, and what may be one or two is refused', () => {
  const read = csv('question,correct_answer,incorrect_answers\nWater?,H2O,CO2|O2|N2\nWhere?,Oslo,"Paris, France"\n');
  expect(inShort(read)).toEqual(['choice | Water? | CO2 / *H2O / N2 / O2']);
  expect(refusalsOf(read)).toEqual(['3:2 notHeld']);
});

test('a column beside each option marks the right ones', () => {
  const read = csv(
    'Question,Answer 1,Correct 1,Answer 2,Correct 2\nOne?,a,TRUE,b,FALSE\nTwo?,a,,b,x\nOdd?,a,maybe,b,\n',
  );
  expect(inShort(read)).toEqual(['choice | One? | *a / b', 'choice | Two? | a / *b']);
  expect(refusalsOf(read)).toEqual(['4:3 malformed']);
});

test('a kind of numbers takes a number, a tolerance or a range', () => {
  const read = csv(
    'Question,Type,Option A,Option B,Correct\nSum?,numeric,,,4\nPi?,Numerical,,,3.14 ± 0.01\nBetween?,number,,,1 to 5\nBelow?,numeric,,,-3\nWhich?,multiple choice,a,b,B\nBad?,numeric,,,many\n',
  );
  expect(
    questionsOf(read).map(({ question: { answer } }) => (answer.form === 'number' ? answer.accepted[0] : null)),
  ).toEqual([
    expect.objectContaining({ value: 4, tolerance: 0 }),
    expect.objectContaining({ value: 3.14, tolerance: 0.01 }),
    expect.objectContaining({ low: 1, high: 5 }),
    expect.objectContaining({ value: -3 }),
    null,
  ]);
  expect(refusalsOf(read)).toEqual(['7:6 numberUnreadable']);
});

test('a table of statements is answered with true or false, also in letters and in German', () => {
  expect(inShort(csv('Statement,True/False\nIt is.,True\nIt was.,F\n'))).toEqual([
    'true-false | It is. | *True / False',
    'true-false | It was. | True / *False',
  ]);
  expect(inShort(csv('Frage;Antwort;Typ\nEs ist.;Falsch;Wahr/Falsch\n'))).toEqual([
    'true-false | Es ist. | True / *False',
  ]);
  expect(inShort(csv('Question,Answer\nTritium?,T\nIron?,Fe\n'))).toEqual([
    'short-answer | Tritium? | T',
    'short-answer | Iron? | Fe',
  ]);
});

test('an index from 0 names the right option', () => {
  expect(inShort(csv('question,option1,option2,answer_index\nOne?,a,b,0\nTwo?,a,b,1\n'))).toEqual([
    'choice | One? | *a / b',
    'choice | Two? | a / *b',
  ]);
});

test('a heading between the rows, and a row whose options are missing, are no questions', () => {
  const read = csv('Question,A,B,Answer\nChapter 1,,,\nOne?,x,y,A\nTwo?,,,B\n');
  expect(inShort(read)).toEqual(['choice | One? | *x / y']);
  expect(refusalsOf(read)).toEqual(['2:1 noOptions', '4:3 noOptions']);
});
