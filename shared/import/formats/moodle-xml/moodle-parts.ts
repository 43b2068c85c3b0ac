/** Reads Moodle's matching and ordering questions. */
import { denial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { attributeOf, childOf, childrenOf } from '../../xml/element';
import type { MoodleReader } from './moodle-reader';

/** A right side without a left one is one more to choose among. */
export const readMatching: MoodleReader = (item, stem) => {
  const sides = childrenOf(item.element, 'subquestion').map((part) => {
    const right = childOf(part, 'answer');
    return { id: item.newId(), left: item.markupOf(part), right: item.markupOf(right) };
  });
  const pairs = sides.filter(({ left }) => left !== '');
  const extra = sides.filter(({ left, right }) => left === '' && right !== '');
  const empty = sides.length - pairs.length - extra.length;
  if (empty > 0) item.notes.add('emptyOptionsDropped', { count: empty });
  const extras = extra.map(({ id, right }) => ({ id, text: right }));
  return draftQuestion({ kind: 'matching', stem, answer: { form: 'match', pairs, extra: extras } }, item.newId);
};

/** Each item's fraction is its place; where all are alike, the items stand in order. */
export const readOrdering: MoodleReader = (item, stem) => {
  const items = childrenOf(item.element, 'answer').map((answer) => ({
    id: item.newId(),
    text: item.markupOf(answer),
    place: Number(attributeOf(answer, 'fraction')),
  }));
  if (items.some(({ place }) => Number.isNaN(place))) return denial('malformed', { name: 'fraction' });
  const sorted = [...items].sort((one, other) => one.place - other.place).map(({ id, text }) => ({ id, text }));
  const grading = item.setting('gradingtype');
  const whole = grading === 'all_or_nothing' || grading === '-1';
  const absolute = grading === '' || grading === 'absolute_position' || grading === '0';
  if (!whole && !absolute) item.notes.add('settingDropped', { what: 'gradingType', name: grading });
  if (!/^(?:all|0|)$/.test(item.setting('selecttype'))) item.notes.add('settingDropped', { what: 'someOfItems' });
  return draftQuestion(
    {
      kind: 'ordering',
      stem,
      answer: { form: 'order', items: sorted },
      credit: whole ? 'all-or-nothing' : 'each-part',
    },
    item.newId,
  );
};
