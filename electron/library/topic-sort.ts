/** What a topic file is: its ending, its shape and the newest version this app knows. */

import { topicEnding } from '../../shared/library/file-names';
import { topicFrom1 } from '../../shared/library/older-files';
import { type Topic, topicSchema } from '../../shared/library/topic';
import { topicVersion } from '../../shared/library/versions';
import type { Sort } from './json-folder';

export const topicSort: Sort<Topic> = {
  ending: topicEnding,
  schema: topicSchema,
  version: topicVersion,
  bringUp: topicFrom1,
};
