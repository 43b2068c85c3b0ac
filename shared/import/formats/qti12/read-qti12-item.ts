/** Reads one item of a QTI 1.2 file. */
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { admit } from '../../admit';
import { type Denial, type Draft, denial, isDenial } from '../../draft';
import { pointsIn } from '../../draft-question';
import { withoutGaps } from '../../gap-marks';
import type { ImportTools } from '../../source';
import type { FindBytes } from '../../wording';
import { allOf, attributeOf, type Element, textIn } from '../../xml/element';
import { isHotspot, type Presentation, readPresentation } from './presentation';
import { Qti12Item, unheard } from './qti12-item';
import type { Qti12Reader } from './qti12-reader';
import { sortOf } from './qti12-types';
import { readNumeric } from './read-number';
import { readOptions } from './read-options';
import { readBlanks, readMatching } from './read-several';
import { readOrder, readWritten } from './read-written';
import { readScoring } from './scoring';

interface ReadItem {
  /** Its words, also where it is refused. */
  words: string;
  read: Draft | Denial;
}

/** What stands around an item and holds for it. */
export interface Around {
  /** The file says that nothing in it is scored. */
  poll: boolean;
  /** Its section has a text for all of its questions, which a question has no place for. */
  sharesText: boolean;
}

export function readQti12Item(element: Element, tools: ImportTools, find: FindBytes, around: Around): ReadItem {
  const item = new Qti12Item(element, tools, find);
  const shown = readPresentation(element);
  const stem = item.wording.html(withoutGaps(shown.html));
  const words = plainText(stem) || attributeOf(element, 'title');
  const type = typeOf(item);
  const reader = sortOf(type) ?? readerFor(shown, textIn(element).trim() === '');
  if (typeof reader !== 'function') return { words, read: reader };
  const read = reader({ item, shown, scoring: readScoring(element), stem, type });
  if (around.sharesText || isAboutOther(item)) item.notes.add('settingDropped', { what: 'sharedText' });
  return { words, read: isDenial(read) ? read : admit(around.poll ? asPoll(read) : withRest(read, item), item.notes) };
}

const typeOf = ({ fields }: Qti12Item): string =>
  ['question_type', 'cc_profile', 'bbmd_questiontype', 'qmd_questiontype', 'qmd_itemtype']
    .map((label) => fields.get(label) ?? '')
    .find((type) => type !== '') ?? '';

/** Where no name says it, what is shown does. */
function readerFor({ responses }: Presentation, empty: boolean): Qti12Reader | Denial {
  const [first] = responses;
  if (!first) return empty ? denial('emptyText') : denial('noQuestion');
  if (responses.some(isHotspot)) return denial('hotspot');
  const written = responses.every(({ element }) => /^response_(?:str|num)$/.test(element.name));
  if (responses.length > 1) {
    if (written) return readBlanks;
    return responses.every(({ element }) => element.name === 'response_lid')
      ? readMatching
      : denial('notHeld', { what: 'severalSorts' });
  }
  if (written) return isNumeric(first.element) ? readNumeric : isInside(first.element) ? readBlanks : readWritten;
  if (first.element.name !== 'response_lid') return denial('unknownType', { type: first.element.name });
  return /^ordered$/i.test(attributeOf(first.element, 'rcardinality')) ? readOrder : readOptions;
}

/** Its text stands in an item of its own, which is refused for asking nothing, or elsewhere in the file. */
const isAboutOther = ({ fields, element }: Qti12Item): boolean =>
  (fields.get('parent_stimulus_item_ident') ?? '') !== '' || allOf(element, 'material_ref').length > 0;

const isNumeric = (element: Element): boolean =>
  element.name === 'response_num' ||
  allOf(element, 'render_fib').some((fib) => /^(?:decimal|integer|scientific)$/i.test(attributeOf(fib, 'fibtype')));

/** One render_fib with several labels is a text with several blanks that share a response. */
const isInside = (element: Element): boolean =>
  allOf(element, 'render_fib').some((fib) => allOf(fib, 'response_label').length > 1);

function asPoll(question: Question): Question {
  if (question.answer.form !== 'choose' || question.kind === 'true-false') return question;
  const options = question.answer.options.map((option) => ({ ...option, weight: null }));
  return {
    ...question,
    kind: 'poll',
    credit: 'all-or-nothing',
    points: 0,
    answer: { ...question.answer, options, right: [] },
  };
}

/** What all sorts have beside their answers. */
function withRest(question: Question, item: Qti12Item): Question {
  const said = ['correct_fb', 'correct', 'general_incorrect_fb', 'incorrect', 'incorrect_fb'].map((ident) =>
    item.feedback(ident),
  );
  const [right, wrong] = [said.slice(0, 2).find(Boolean) ?? '', said.slice(2).find(Boolean) ?? ''];
  const solution = question.notes === '' ? item.feedback('solution') : '';
  const general =
    ['general_fb', 'general'].map((ident) => item.feedback(ident)).find(Boolean) ||
    solution ||
    (right === wrong ? right : '');
  if ((right !== '' && right !== general) || (wrong !== '' && wrong !== general) || unheard(item))
    item.notes.add('feedbackDropped');
  const scored = question.points > 0;
  return { ...question, explanation: general, points: scored ? (pointsOf(item) ?? question.points) : 0 };
}

function pointsOf({ fields }: Qti12Item): number | null {
  for (const label of ['points_possible', 'cc_weighting', 'qmd_absolutescore_max', 'qmd_weighting', 'max_score']) {
    const points = pointsIn(fields.get(label) ?? '');
    if (points !== null && points > 0) return points;
  }
  return null;
}
