/** Pictures that come in above a stem are shown beside it; pictures that belong to the text stay in it. */
import { expect, test } from 'vitest';
import { newQuestion } from '../question/new-question';
import { liftPicture } from './lift-picture';

const media = `${'a'.repeat(64)}.png`;
const lifted = (stem: string) => {
  const { picture, stem: left } = liftPicture({ ...newQuestion('choice', () => 'id'), stem });
  return [picture?.media ?? null, picture?.description ?? null, left];
};

test('a picture alone above the words is lifted out', () => {
  expect(lifted(`![A map](media:${media})\n\nWhich river is it?`)).toEqual([media, 'A map', 'Which river is it?']);
});

test('a picture among words, or without words, stays where it is', () => {
  for (const stem of [
    `![A map](media:${media}) Which river?`,
    `![A map](media:${media})`,
    `Look:\n\n![A map](media:${media})`,
  ])
    expect(lifted(stem)).toEqual([null, null, stem]);
});
