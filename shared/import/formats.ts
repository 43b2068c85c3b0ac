/** The register of import formats: a new format is one file in `formats/` and one line here. */
import type { ImportFormat } from './format';
import { aiken } from './formats/aiken';
import { anki } from './formats/anki/anki';
import { blackboardPool } from './formats/blackboard-pool/blackboard-pool';
import { blackboardText } from './formats/blackboard-text';
import { wordDocument } from './formats/document/document';
import { gift } from './formats/gift/gift';
import { h5p } from './formats/h5p/h5p';
import { classQuiz } from './formats/json/class-quiz';
import { openTriviaDb } from './formats/json/open-trivia-db';
import { razzia } from './formats/json/razzia';
import { lecternMarkdown } from './formats/lectern-markdown/lectern-markdown';
import { markdownList } from './formats/markdown-list/markdown-list';
import { moodleXml } from './formats/moodle-xml/moodle-xml';
import { openTriviaQa } from './formats/open-trivia-qa';
import { qtiPackage } from './formats/qti-package/qti-package';
import { qti2 } from './formats/qti2/qti2';
import { qti12 } from './formats/qti12/qti12';
import { questionListFile } from './formats/question-list-file';
import { sheets } from './formats/sheets';
import { tableText } from './formats/table-text';
import { text2qti } from './formats/text2qti/text2qti';
import { topicPageFile } from './formats/topic-page-file';

export const formats: readonly ImportFormat[] = [
  lecternMarkdown,
  gift,
  aiken,
  openTriviaQa,
  openTriviaDb,
  classQuiz,
  razzia,
  moodleXml,
  wordDocument,
  h5p,
  qti12,
  qti2,
  qtiPackage,
  blackboardPool,
  blackboardText,
  text2qti,
  anki,
  markdownList,
  questionListFile,
  topicPageFile,
  tableText,
  sheets,
];
