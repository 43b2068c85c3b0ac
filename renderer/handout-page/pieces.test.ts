/** What may be parted at the foot of a page, and what may not. */
import { expect, it } from 'vitest';
import type { Handout } from '../../shared/handout/handout';
import { piecesOf } from './pieces';

const handout: Handout = {
  title: 'Quiz',
  header: { left: '', right: '' },
  footer: { left: '', page: '' },
  style: { paper: 'letter', textSize: 12 },
  language: 'en-US',
  blocks: [
    { block: 'brief', headline: 'New library', points: Array.from({ length: 10 }, (_, at) => `Point ${at}.`) },
    {
      block: 'question',
      number: 1,
      stem: 'Why?',
      picture: null,
      points: null,
      hint: '',
      space: { form: 'write', lines: 9 },
      key: null,
    },
  ],
};

it('lets a brief go on over the next page in small parts, and loses no point of it', () => {
  const parts = piecesOf(handout).flatMap((piece) => (piece.kind === 'points' ? [piece.texts] : []));
  expect(parts.map((texts) => texts.length)).toEqual([4, 4, 2]);
  expect(parts.flat()).toEqual(Array.from({ length: 10 }, (_, at) => `Point ${at}.`));
});

it('never parts a question', () => {
  expect(piecesOf(handout).filter((piece) => piece.kind === 'block')).toHaveLength(1);
});
