/** What reads one type of H5P content; a set of small questions gives several. */
import type { Question } from '../../../question/question';
import type { Denial } from '../../draft';
import type { H5pItem } from './h5p-item';

export type H5pReader = (item: H5pItem) => Question | Denial;
