/** A question of two sentences breaks between them and nowhere else. */
import { expect, test } from 'vitest';
import { breakStem } from './break-stem';

test('two sentences stand on two lines', () => {
  expect(breakStem('697 of 1,107 voters said yes. Why did the new library still lose?')).toEqual([
    '697 of 1,107 voters said yes.',
    'Why did the new library still lose?',
  ]);
  expect(breakStem('Look at the map! “Which” river is it?')).toEqual(['Look at the map!', '“Which” river is it?']);
});

test('one sentence and three sentences are left to the wrapping', () => {
  expect(breakStem(' Which body can change it? ')).toEqual(['Which body can change it?']);
  expect(breakStem('One. Two. Three?')).toEqual(['One. Two. Three?']);
});

test('a short form and a decimal are not the end of a sentence', () => {
  expect(breakStem('What did Dr. King ask for?')).toEqual(['What did Dr. King ask for?']);
  expect(breakStem('What did the U.S. Senate pass?')).toEqual(['What did the U.S. Senate pass?']);
  expect(breakStem('Is 3.5 Million too much?')).toEqual(['Is 3.5 Million too much?']);
});

test('Arabic sentences break as well', () => {
  expect(breakStem('صوّت 697 بنعم. لماذا خسرت المكتبة؟')).toHaveLength(2);
});
