/** The register of import formats: a new format is one file in `formats/` and one line here. */
import { questionList } from './formats/question-list';
import { topicPage } from './formats/topic-page';

export const formats = [topicPage, questionList] as const;

export type FormatName = (typeof formats)[number]['name'];
