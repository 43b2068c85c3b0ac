/** Moodle XML: Moodle's own file of questions, with their pictures in it (Moodle docs, Moodle XML format). */
import { hasKeyFor } from '../../question/forms';
import type { ExportFormat } from '../export-format';
import { saysInWeights } from '../option-weights';
import { writeXml, type Xml, xml } from '../xml-writer';
import { questionElement } from './moodle/question-element';

export const moodleXml: ExportFormat<'moodle-xml'> = {
  name: 'moodle-xml',
  label: 'Moodle XML',
  extension: 'xml',
  kinds: [
    'choice',
    'multiple-response',
    'true-false',
    'short-answer',
    'numeric',
    'matching',
    'ordering',
    'gaps',
    'discussion',
  ],
  holds: [
    'manyWithOneRight',
    'explanation',
    'tags',
    'points',
    'formatting',
    'optionFormatting',
    'optionFeedback',
    'weights',
    'otherAnswers',
    'answerFeedback',
    'partNumbers',
    'matchCase',
    'wildcards',
    'units',
    'extraSides',
    'picture',
    'textPictures',
  ],
  holdsOfTopic: ['headline'],
  /** A matching earns its points pair by pair, and a cloze as many as its gaps weigh. */
  alsoLoses(question) {
    const { kind, credit } = question;
    if (kind === 'gaps') return credit === 'each-part' ? ['points'] : ['points', 'credit'];
    if (kind === 'matching' && credit !== 'each-part') return ['credit'];
    return saysInWeights(question) ? [] : ['credit', 'weights'];
  },
  refuses: ({ kind, answer }) => (kind === 'discussion' || hasKeyFor(answer) ? null : 'noKey'),
  write({ topics, media }) {
    const parts = topics.flatMap(({ headline, questions }) => [
      category(headline),
      ...questions.map((question) => questionElement(question, media)),
    ]);
    return [{ path: 'questions.xml', text: writeXml(xml('quiz', {}, parts)) }];
  },
};

/** A slash would begin a category below. */
const category = (headline: string): Xml =>
  xml(
    'question',
    { type: 'category' },
    xml('category', {}, xml('text', {}, `$course$/top/${headline.replaceAll('/', '//')}`)),
  );
