/** A question as an element of Moodle XML. */
import type { FormOf } from '../../../question/answer-form';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { pictureMarkup } from '../../picture-markup';
import { type Xml, xml } from '../../xml-writer';
import { clozeText } from './cloze';
import { type Media, moodleText } from './moodle-text';
import { numberElements } from './number-elements';
import { optionElements } from './option-elements';
import { writtenElements } from './written-elements';

/** The name that Moodle's question bank lists it by. */
const longestName = 60;

export function questionElement(question: Question, media: Media): Xml {
  const { answer, kind, stem, explanation, points, tags } = question;
  const withPicture = pictureMarkup(question.picture) + (answer.form === 'gaps' ? clozeText(stem, answer) : stem);
  const name = plainText(stem).replace(/\s+/g, ' ').trim().slice(0, longestName) || 'Question';
  return xml(
    'question',
    { type: kind === 'true-false' ? 'truefalse' : typeOf(answer.form) },
    xml('name', {}, xml('text', {}, name)),
    moodleText('questiontext', withPicture, media),
    moodleText('generalfeedback', explanation, media),
    answer.form === 'gaps' ? null : xml('defaultgrade', {}, String(points)),
    answerElements(question, media),
    tags.length > 0 ? xml('tags', {}, ...tags.map((tag) => xml('tag', {}, xml('text', {}, tag)))) : null,
  );
}

const typeOf = (form: Question['answer']['form']): string =>
  ({
    choose: 'multichoice',
    write: 'shortanswer',
    number: 'numerical',
    match: 'matching',
    order: 'ordering',
    gaps: 'cloze',
    talk: 'essay',
  })[form];

function answerElements(question: Question, media: Media): Xml[] {
  const { answer } = question;
  switch (answer.form) {
    case 'choose':
      return optionElements(question, answer, media);
    case 'write':
      return writtenElements(answer);
    case 'number':
      return numberElements(answer);
    case 'match':
      return pairElements(answer, media);
    case 'order':
      return orderElements(question, answer, media);
    case 'gaps':
    case 'talk':
      return [];
  }
}

const orderElements = ({ credit }: Question, { items }: FormOf<'order'>, media: Media): Xml[] => [
  xml('layouttype', {}, 'VERTICAL'),
  xml('selecttype', {}, 'ALL'),
  xml('gradingtype', {}, credit === 'each-part' ? 'ABSOLUTE_POSITION' : 'ALL_OR_NOTHING'),
  ...items.map(({ text }, at) => moodleText('answer', text, media, { fraction: String(at + 1) })),
];

/** An answer without a question beside it is one too many. */
const pairElements = ({ pairs, extra }: FormOf<'match'>, media: Media): Xml[] =>
  [...pairs, ...extra.map(({ text }) => ({ left: '', right: text }))].map(({ left, right }) =>
    moodleText('subquestion', left, media, {}, xml('answer', {}, xml('text', {}, plainText(right)))),
  );
