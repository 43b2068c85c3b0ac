/** Aiken and OpenTriviaQA files are read line by line, and a broken question costs only itself. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf, textSource } from '../fixtures/read-as';
import { aiken } from './aiken';
import { openTriviaQa } from './open-trivia-qa';

test('Aiken is read with both labels, several lines, several right and no blank lines', () => {
  const read = readText(
    aiken,
    'What is red?\nA. Sky\nB. Blood\nANSWER: B\nWhich are\neven?\n\nA) 2\nB) 3\nC) 4\nANSWER: A, C\nFEEDBACK: Halve them.\nIs it?\nA) True\nB) False\nAnswer: a\n',
  );
  expect(inShort(read)).toEqual([
    'choice | What is red? | Sky / *Blood',
    'multiple-response | Which are\neven? | *2 / 3 / *4',
    'true-false | Is it? | *True / False',
  ]);
  expect(questionsOf(read).map(({ place, question }) => [place.line, question.explanation])).toEqual([
    [1, ''],
    [5, 'Halve them.'],
    [13, ''],
  ]);
});

test('Aiken without an answer, with a wrong letter or without options is refused at its line', () => {
  const read = readText(
    aiken,
    'One?\nA. x\nB. y\n\nTwo?\nA. x\nB. y\nANSWER: D\n\nThree?\nANSWER: A\n\nFour?\nA. x\nB. y\nANSWER: A',
  );
  expect(inShort(read)).toEqual(['choice | Four? | *x / y']);
  expect(refusalsOf(read)).toEqual(['1:1 noAnswer', '5:2 answerNotAmongOptions', '10:3 noOptions']);
});

test('Aiken is told from lists of another sort', () => {
  expect(aiken.fits(textSource('What?\nA. x\nB. y\nANSWER: B\n'))).toBeGreaterThan(0.9);
  expect(aiken.fits(textSource('1. What?\nA. x\nB. y\nAnswer: B\n'))).toBe(0);
  expect(aiken.fits(textSource('Some prose.\n\nMore prose.'))).toBe(0);
});

test('OpenTriviaQA is read with lines that go on, statements and answers that are not among the options', () => {
  const read = readText(
    openTriviaQa,
    '#Q Who said:\n"Yes"?\n^ Ann\nA Ann\nB Bob\nC Cy\n  of Kent\n\n#Q It is so\n^ True\nA True\nB False\n\n#Q Lost?\n^ q\nA x\nB y\n\n#Q None?\nA x\n',
  );
  expect(inShort(read)).toEqual([
    'choice | Who said:\n"Yes"? | *Ann / Bob / Cy\nof Kent',
    'true-false | It is so | *True / False',
  ]);
  expect(refusalsOf(read)).toEqual(['14:3 answerNotAmongOptions', '19:4 noAnswer']);
});
