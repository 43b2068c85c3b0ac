/** text2qti files are read with all their sorts of answers, feedback, points and groups. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf, textSource } from '../../fixtures/read-as';
import { text2qti } from './text2qti';

const quiz = `Quiz title: Mixed
% a comment
COMMENT
1. Not this one
END_COMMENT
Title: Sum
Points: 2.5
1.  What is $2+3$?

    With *two* lines.
... General.
+   Well done.
-   Try again.
a)  6
... Too many.
b)  1
*c) 5

2.  Which are dinosaurs?
[ ] Mammoth
[*] Tyrannosaurus
[*] Triceratops

3. Square root of 2?
=   1.4142 +- 0.0001

4. Between?
= [1, 2]

5. About 1_000?
= 1_000 +- 10%

6. Who?
*   Santa
*   Saint Nick

7. Write.
! Look for three points.
____

8. Upload.
^^^^

GROUP
pick: 1
points per question: 3
9. It is.
*a) true
b) false
END_GROUP

Text: Read this first.
10. Nothing
11. Number?
= many
`;

test('every sort of answer becomes its kind', () => {
  const read = readText(text2qti, quiz);
  expect(inShort(read)).toEqual([
    'choice | What is $2+3$?\n\nWith *two* lines. | 6 / 1 / *5',
    'multiple-response | Which are dinosaurs? | Mammoth / *Tyrannosaurus / *Triceratops',
    'numeric | Square root of 2? | 1.4142±0.0001',
    'numeric | Between? | 1..2',
    'numeric | About 1_000? | 1000±100',
    'short-answer | Who? | Santa / Saint Nick',
    'discussion | Write.',
    'true-false | It is. | *True / False',
  ]);
  expect(refusalsOf(read)).toEqual(['41:8 fileUpload', '52:10 noQuestion', '53:11 noAnswer', '54:12 numberUnreadable']);
  expect(read.topics[0]?.headline).toBe('Mixed');
});

test('feedback, points, titles and solutions stand where they belong', () => {
  const [sum, , , , , , essay, truth] = questionsOf(readText(text2qti, quiz)).map(({ question }) => question);
  expect(sum).toMatchObject({ points: 2.5, notes: 'Sum', explanation: 'General.' });
  expect(sum?.answer).toMatchObject({
    options: [{ feedback: 'Too many.' }, { feedback: 'Try again.' }, { feedback: 'Well done.' }],
  });
  expect(essay?.explanation).toBe('Look for three points.');
  expect(truth?.points).toBe(3);
});

test('questions in the fences of a page about the format are found at their lines', () => {
  const page = 'Docs\n\n1. Install it\n2. Run it\n\n```\n1.  What?\na)  x\n*b) y\n```\n\n```\npip install\n```\n';
  expect(text2qti.fits(textSource(page))).toBeGreaterThan(0.5);
  const read = readText(text2qti, page);
  expect(inShort(read)).toEqual(['choice | What? | x / *y']);
  expect(questionsOf(read)[0]?.place.line).toBe(7);
});
