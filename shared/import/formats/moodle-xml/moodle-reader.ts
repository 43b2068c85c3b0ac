/** What reads one of Moodle's types of questions. */

import type { Question } from '../../../question/question';
import type { Denial } from '../../draft';
import type { MoodleItem } from './moodle-item';

/** `stem` is markup; `type` is the name of the type in the file. */
export type MoodleReader = (item: MoodleItem, stem: string, type: string) => Question | Denial;
