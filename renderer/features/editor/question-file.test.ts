/** Tests which pasted texts are offered to the import. */
import { expect, test } from 'vitest';
import { questionFileName } from './question-file';

test('GIFT and Moodle XML are files of questions', () => {
  expect(questionFileName('::Moon:: How far is it? {#384:4}')).toBe('pasted.gift');
  expect(questionFileName('Who?\n{\n=Me\n~You\n}\n\nIs it so? {T}')).toBe('pasted.gift');
  expect(questionFileName('<?xml version="1.0"?>\n<quiz><question type="truefalse"/></quiz>')).toBe('pasted.xml');
});

test.each(['What is {}?', 'function go() {}', '\\frac{1}{2}', 'Who?\nA) Me\nB) You', '<p>Words</p>', ''])(
  '%j is text like any other',
  (text) => expect(questionFileName(text)).toBeNull(),
);
