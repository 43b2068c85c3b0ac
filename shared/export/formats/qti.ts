/** QTI 2.1 and QTI 3.0 packages: the exchange format of learning platforms (1EdTech). */
import { kindNames } from '../../question/kinds';
import type { ExportFormat } from '../export-format';
import { saysInWeights } from '../option-weights';
import { type Dialect, qti3Dialect, qti21Dialect } from './qti/dialect';
import { qtiPackage } from './qti/qti-package';

const qti = <Name extends string>(name: Name, label: string, dialect: Dialect): ExportFormat<Name> => ({
  name,
  label,
  extension: 'zip',
  /** A text without an answer is no item. */
  kinds: kindNames.filter((kind) => kind !== 'slide'),
  holds: [
    'manyWithOneRight',
    'explanation',
    'points',
    'credit',
    'formatting',
    'optionFormatting',
    'optionFeedback',
    'weights',
    'otherAnswers',
    'partNumbers',
    'matchCase',
    'extraSides',
    'rightSideFormatting',
    'picture',
    'textPictures',
  ],
  holdsOfTopic: ['headline'],
  /** An order is right or wrong as a whole, and what takes nothing away for wrong options is said in weights. */
  alsoLoses(question) {
    if (question.kind === 'ordering' && question.credit === 'each-part') return ['credit'];
    return question.credit === 'right-minus-wrong' && !saysInWeights(question) ? ['credit', 'weights'] : [];
  },
  refuses: () => null,
  write: (source) => qtiPackage(source, dialect),
});

export const qti21 = qti('qti-2.1', 'QTI 2.1', qti21Dialect);
export const qti3 = qti('qti-3.0', 'QTI 3.0', qti3Dialect);
