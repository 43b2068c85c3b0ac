/** Plain lists with what printers, pages and other tools leave in them are read to the last option. */
import { expect, test } from 'vitest';
import { inShort, readText, refusalsOf } from '../fixtures/read-as';
import { questionListFile } from './question-list-file';

const read = (text: string) => readText(questionListFile, text);

test('a row with nothing but its number belongs to no option', () => {
  const reading = read('1. What is 2+2?\na) 3\nb) 4 *\n2.\n3. Which is a fruit?\na) Carrot\nb) Apple *\n4.');
  expect(inShort(reading)).toEqual(['choice | What is 2+2? | 3 / *4', 'choice | Which is a fruit? | Carrot / *Apple']);
  expect(refusalsOf(reading)).toEqual(['4:null noQuestion', '8:null noQuestion']);
});

test('the head and foot of a page part nothing and join nothing', () => {
  const text =
    'Nombre: ________ Fecha: ______\nPágina 1 de 2\n1. Mitosis makes\nA. two cells\nB. four cells\nBiology – Page 2\n2. Meiosis makes\nA. two cells\nB. four cells\nPage 3 of 3\nKEY: 1. A  2. B';
  expect(inShort(read(text))).toEqual([
    'choice | Mitosis makes | *two cells / four cells',
    'choice | Meiosis makes | two cells / *four cells',
  ]);
});

test('options in one line begin where the letters go on', () => {
  expect(inShort(read('1. The sun is a: a) planet b) star c) moon   Answer: b'))).toEqual([
    'choice | The sun is a: | planet / *star / moon',
  ]);
});

test('letters behind bullets and crosses beside ticks are no words of the options', () => {
  expect(inShort(read('1. Who?\n• A. Ann\n• B. Bob\n\n2. Largest?\n✓ Pacific\n✗ Atlantic\n\nAnswer Key\n1-B'))).toEqual(
    ['choice | Who? | Ann / *Bob', 'choice | Largest? | *Pacific / Atlantic'],
  );
  expect(inShort(read('1. Which president?\n- A. Lincoln *\n- G. Washington\n'))).toEqual([
    'choice | Which president? | *A. Lincoln / G. Washington',
  ]);
});

test('a question behind a bullet is one, with its options', () => {
  expect(inShort(read('- Question: Who was first?\n- A) Adams\n- B) Washington (Correct Answer)\n'))).toEqual([
    'choice | Who was first? | Adams / *Washington',
  ]);
});
