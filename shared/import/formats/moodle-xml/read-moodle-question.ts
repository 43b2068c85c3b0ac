/** Reads one question of a Moodle XML file. */

import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { admit } from '../../admit';
import { bytesOfBase64 } from '../../base64';
import { type Denial, type Draft, isDenial } from '../../draft';
import { pointsIn } from '../../draft-question';
import type { ImportTools } from '../../source';
import { attributeOf, childOf, childrenOf, childText, type Element } from '../../xml/element';
import { MoodleItem } from './moodle-item';
import { moodleReaders, refusalFor } from './moodle-types';

/** What Moodle writes there by itself. */
const usualFeedback = /^(?:Your answer is (?:partially )?(?:correct|incorrect)\.?|1?)$/;

export function readMoodleQuestion(element: Element, tools: ImportTools): Draft | Denial {
  const type = attributeOf(element, 'type');
  const reader = moodleReaders.get(type);
  if (!reader) return refusalFor(type);
  const item = new MoodleItem(element, tools);
  const gapped = /^(?:cloze|multianswer|gapselect|ddwtos)$/.test(type);
  const stem = gapped ? '' : item.markupOf(childOf(element, 'questiontext'));
  const read = reader(item, stem, type);
  return isDenial(read) ? read : admit(withRest(read, item), item.notes);
}

/** What all types have beside their answers. */
function withRest(question: Question, item: MoodleItem): Question {
  noteDropped(item);
  const { element } = item;
  const tags = childrenOf(childOf(element, 'tags'), 'tag').map((tag) => childText(tag, 'text'));
  const points = pointsIn(childText(element, 'defaultgrade'));
  const gaps = question.answer.form === 'gaps' ? question.answer.gaps : [];
  const whole = gaps.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...question,
    explanation: item.markupOf(childOf(element, 'generalfeedback')),
    tags: [...new Set(tags.filter((tag) => tag !== ''))],
    picture: question.picture ?? oldPicture(item),
    // The points of embedded answers are the sum of their weights.
    points: question.kind === 'discussion' ? 0 : (points ?? (whole || question.points)),
  };
}

function noteDropped({ element, notes }: MoodleItem): void {
  const said = childrenOf(element, 'correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback');
  const own = said.map((one) =>
    childText(one, 'text')
      .replace(/<[^>]*>/g, '')
      .trim(),
  );
  if (own.some((text) => !usualFeedback.test(text))) notes.add('feedbackDropped');
  const hints = childrenOf(element, 'hint').filter((hint) => childText(hint, 'text') !== '');
  if (hints.length > 0) notes.add('settingDropped', { what: 'hints' });
}

/** The picture beside a question as Moodle 1.9 wrote it. */
function oldPicture({ element, notes, tools }: MoodleItem): Question['picture'] {
  const bytes = bytesOfBase64(childText(element, 'image_base64'));
  const name = childText(element, 'image');
  if (!bytes || bytes.length === 0) {
    if (name !== '') notes.add('mediaLost', { count: 1, names: name });
    return null;
  }
  const media = tools.keepPicture(bytes);
  if (!media) notes.add('mediaLost', { count: 1, names: name });
  return media ? { media, description: '', credit: '' } : null;
}

/** Words by which a question is found when it could not be read. */
export const moodleWords = (element: Element): string =>
  plainText(childText(childOf(element, 'questiontext'), 'text').replace(/<[^>]*>/g, ' ')) ||
  childText(childOf(element, 'name'), 'text');
