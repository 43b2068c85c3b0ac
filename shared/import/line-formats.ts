/** The register of the formats of pasted lines: a new one is one file in `line-formats/` and one line here. */
import { questionList } from './line-formats/question-list';
import { topicPage } from './line-formats/topic-page';

export const lineFormats = [topicPage, questionList] as const;

export type LineFormatName = (typeof lineFormats)[number]['name'];
