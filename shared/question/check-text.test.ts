/** The editor tells of a text that no wall can show and of signs that nobody sees. */
import { expect, it } from 'vitest';
import { newOption } from './carry-over';
import { newQuestion } from './new-question';
import type { Question } from './question';
import { checkQuestion, isReady } from './readiness';

const asked = (stem: string, ...texts: string[]): Question => ({
  ...newQuestion('choice', () => 'q'),
  stem,
  answer: {
    form: 'choose',
    options: texts.map((text, at) => newOption(`o${at}`, text)),
    right: ['o0'],
    many: false,
  },
});
const codes = (question: Question) => checkQuestion(question).map(({ code }) => code);

it('says once that a stem is too long for the wall, and lets it be asked all the same', () => {
  const long = asked('word '.repeat(320), 'yes', 'no');
  expect(codes(long)).toContain('tooLongForWall');
  expect(codes(long)).not.toContain('longStem');
  expect(isReady(long)).toBe(true);
  expect(codes(asked('word '.repeat(60), 'yes', 'no'))).not.toContain('tooLongForWall');
});

it('names the stem and the option in which signs turn the text round', () => {
  const turned = asked('Which is \u202eeno\u202c it?', 'yes', '\u2067no\u2069');
  expect(checkQuestion(turned).filter(({ code }) => code === 'invisibleSigns')).toEqual([
    { code: 'invisibleSigns', blocks: false },
    { code: 'invisibleSigns', blocks: false, optionId: 'o1' },
  ]);
  expect(codes(asked('أي كوكب؟', 'المريخ', 'الزهرة'))).not.toContain('invisibleSigns');
});
