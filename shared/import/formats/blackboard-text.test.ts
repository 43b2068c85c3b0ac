/** The lists that Blackboard takes in are read by the sort that heads each line, and taken for nothing else. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText } from '../fixtures/read-as';
import { formats } from '../formats';
import { madeTools, textSource } from '../made-tools';
import { rankFormats } from '../rank-formats';
import { blackboardText } from './blackboard-text';

const list = [
  'MC\tWhat is <b>2</b>+2?\t4\tcorrect\t5\tincorrect',
  'MA\tEven?\t2\tcorrect\t3\tincorrect\t4\tcorrect',
  'TF\tThe sky is blue.\ttrue',
  'ESS\tDiscuss.\tA sample',
  'ORD\tOrder.\ta\tb\tc',
  'MAT\tMatch.\ta\t1\tb\t2',
  'FIB\tThe sky is ___.\tblue\tBlue',
  'NUM\tTen?\t10\t0.5',
  '',
].join('\n');

test('each sort becomes the kind that it is', () => {
  const read = readText(blackboardText, list, 'test.txt');
  expect(inShort(read).slice(0, 4)).toEqual([
    'choice | What is **2**+2? | *4 / 5',
    'multiple-response | Even? | *2 / 3 / *4',
    'true-false | The sky is blue. | *True / False',
    'discussion | Discuss.',
  ]);
  expect(questionsOf(read).map(({ question }) => question.kind)).toEqual([
    'choice',
    'multiple-response',
    'true-false',
    'discussion',
    'ordering',
    'matching',
    'short-answer',
    'numeric',
  ]);
  expect(questionsOf(read).at(-1)?.question.answer).toMatchObject({ accepted: [{ value: 10, tolerance: 0.5 }] });
  expect(rankFormats(textSource('test.txt', list), formats)[0]?.name).toBe('blackboard-text');
});

test('what is not as it should be is refused with its line', () => {
  const text =
    'MC\tOne?\ta\tcorrect\tb\twrong\nMC\tTwo?\ta\tincorrect\tb\tincorrect\nQUIZ_BOWL\tThree?\twho\tx\nTF\tFour?\tmaybe\nMC\t\ta\tcorrect\n';
  const read = blackboardText.read(textSource('test.txt', text), madeTools());
  const refused = 'refused' in read ? read.refused.map(({ code, place }) => [place.line, code]) : [];
  expect(refused).toEqual([
    [1, 'malformed'],
    [3, 'unknownType'],
    [4, 'noRightOption'],
    [5, 'emptyText'],
  ]);
});
