/** The sentence of something to decide or to know. */
import { msg } from '../../ui/messages';
import type { Point } from './outcome';

export const pointText = ({ code, question }: Point): string =>
  code === 'newCategory' ? msg.importing.newCategory : msg.importing.findings[code](question);
