/** What GIFT can't carry of a question is said before anything is saved. */
import { expect, test } from 'vitest';
import { newQuestion } from '../../question/new-question';
import { lossesOf } from '../losses';
import { gift } from './gift';

const tagged = (...tags: string[]) => ({ ...newQuestion('discussion', () => 'q'), stem: 'Why?', tags });

test('a tag with brackets loses them, and the loss is told', () => {
  const question = tagged('unit [1]');
  expect(lossesOf(gift, [question, tagged('unit 1')])).toEqual([{ question, without: ['tags'] }]);
});
