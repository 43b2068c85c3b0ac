/**
 * Where the truth about a file is another than the corpora count: what is in it, and why, each told in a sentence.
 * `found` is the number of questions read and refused; `types` replaces the types that are counted.
 */
const stack = 'the corpora leave out the questions of type STACK; each is refused by its type';
const civics = 'the data that the sample library about civics is made of; no tool of teachers writes this';

export const explained = {
  'civics/talesin_civics100/civics-questions.json': { found: 0, why: civics },
  'civics/talesin_civics100/questions-with-distractors.json': { found: 0, why: civics },
  'moodle-xml/aufgabenpool_aufgabenpool/quiz-pool-AUFGABENPOOL-20211007-0917.xml': { found: 111, why: stack },
  'moodle-xml/aufgabenpool_aufgabenpool/quiz-pool-Differentialrechnung-20210617-1847.xml': { found: 18, why: stack },
  'qti12/instructure_qti/canvas_cartridge/course_settings/canvas_export.txt': {
    found: 1,
    types: { any: 1 },
    why: 'Canvas writes a riddle with its answer into every export; read by itself it is a question',
  },
  'qti12/instructure_qti/items_1.2/matching.xml': {
    found: 1,
    types: { matching_question: 1 },
    why: 'the item calls itself a matching, and the corpora count it among the multiple answers',
  },
};
