/** Talk; nothing is counted and nothing is marked. */
import type { Form } from '../form';
import { wrong } from '../mark';

export const talk: Form<'talk'> = {
  form: 'talk',
  hasKey: () => false,
  buckets: () => [],
  rightBuckets: () => [],
  fits: () => false,
  mark: () => wrong,
  key: () => [],
  said: () => '',
};
