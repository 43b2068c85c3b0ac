/** Reads QTI 1.2 items that ask several things at once: matching, and texts with blanks or lists to choose from. */
import type { Gap } from '../../../question/answer-form';
import { written } from '../../../question/kinds/short-answer';
import { chooseAnswer } from '../../choose-answer';
import { denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { gapId, gapMark } from '../../gap-marks';
import { tooMany } from '../../too-many';
import { unknownScoring } from '../../unknown-scoring';
import { attributeOf } from '../../xml/element';
import { blankName, type Response } from './presentation';
import { materialHtml, type Qti12Item } from './qti12-item';
import type { Qti12Reader, Qti12Work } from './qti12-reader';
import { acceptedTexts, namedFor } from './read-written';
import { scoreOf } from './scoring';
import { type Key, keysOf } from './several-keys';

export const readMatching: Qti12Reader = ({ item, shown, scoring, stem }) => {
  if (scoring.unknown !== '') return unknownScoring(scoring.unknown);
  const crowd = crowded(shown.responses);
  if (crowd) return crowd;
  const { keys, credit } = keysOf(shown.responses, scoring);
  const labels = shown.responses.map((response) => labelTexts(item, response, shown.rightSides));
  const sides = shown.responses.map((response, at) => ({
    id: item.newId(),
    left: item.wording.html(response.lead),
    right: labels[at]?.get(keys[at]?.right ?? '') ?? '',
  }));
  const pairs = sides.filter(({ left, right }) => left !== '' || right !== '');
  if (pairs.length < sides.length) item.notes.add('emptyOptionsDropped', { count: sides.length - pairs.length });
  if (sides.some(({ left }, at) => left !== '' && keys[at]?.right === '')) return denial('noAnswer');
  const rights = new Set(pairs.map(({ right }) => right));
  const others = new Set(
    labels.flatMap((texts) => [...texts.values()]).filter((text) => text !== '' && !rights.has(text)),
  );
  if (!areEven(keys)) item.notes.add('weightsDropped');
  const extra = [...others].map((text) => ({ id: item.newId(), text }));
  return draftQuestion({ kind: 'matching', stem, answer: { form: 'match', pairs, extra }, credit }, item.newId);
};

const areEven = (keys: readonly Key[]): boolean =>
  keys.every(({ score }) => Math.abs(score - (keys[0]?.score ?? 0)) < 0.02 * score);

/** In Blackboard the options of a response have no words; they are the right sides in their order. */
const labelTexts = (item: Qti12Item, { labels }: Response, rightSides: readonly string[]): Map<string, string> =>
  new Map(
    labels.map((label, at) => [
      attributeOf(label, 'ident'),
      item.markup(label) || item.wording.html(rightSides[at] ?? ''),
    ]),
  );

/** Each response is tried with each of its options. */
const crowded = (responses: readonly Response[]) =>
  tooMany(Math.max(responses.length, ...responses.map(({ labels }) => labels.length)), 100);

/** "[name]" in the text is a list to choose from. */
export const readDropdowns: Qti12Reader = (work) => {
  const { item, shown, scoring } = work;
  if (scoring.unknown !== '') return unknownScoring(scoring.unknown);
  const crowd = crowded(shown.responses);
  if (crowd) return crowd;
  const { keys, credit } = keysOf(shown.responses, scoring);
  if (keys.some((key) => key.right === '')) return denial('noAnswer');
  if (!areEven(keys)) item.notes.add('weightsDropped');
  const lists = shown.responses.map(({ labels }, at) => {
    const options = labels.map((label) => ({
      text: item.markup(label),
      share: Number(attributeOf(label, 'ident') === keys[at]?.right),
      feedback: '',
    }));
    return chooseAnswer(options, false, item);
  });
  const refused = lists.find(isDenial);
  if (refused) return refused;
  const answers = lists.flatMap((list) => (isDenial(list) ? [] : [list.answer]));
  return withBlanks(work, (_, at) => answers[at] ?? written([], 1), credit);
};

/** Canvas lists every accepted answer of a blank, and scores the first alone. */
export const readCanvasBlanks: Qti12Reader = (work) => {
  const { item, shown } = work;
  if (shown.responses.some(({ labels }) => labels.length === 0)) return denial('noAnswer');
  return withBlanks(work, (response) => {
    const accepted = response.labels.map((label) => item.wording.plain(materialHtml(label)));
    return written([...new Set(accepted.filter((text) => text !== ''))], 1);
  });
};

/** Blanks that are written in, with their accepted answers in the rules. */
export const readBlanks: Qti12Reader = (work) => {
  const { item, shown, scoring } = work;
  if (scoring.unknown !== '') return unknownScoring(scoring.unknown);
  const accepted = shown.responses.map(({ ident }) => acceptedTexts(ident, scoring));
  if (accepted.some((texts) => texts.length === 0)) return denial('noAnswer');
  const apart = shown.responses.every(
    ({ ident }, at) => scoreOf(scoring, new Map([[ident, (accepted[at] ?? []).slice(0, 1)]])) > 0,
  );
  return withBlanks(
    { ...work, item },
    ({ ident }, at) => ({
      ...written([...new Set(accepted[at] ?? [])], 1),
      matchCase: namedFor(ident, scoring).some((part) => attributeOf(part, 'case').toLowerCase() === 'yes'),
    }),
    apart ? 'each-part' : 'all-or-nothing',
  );
};

/** Gaps where the text names the blanks in brackets, or else where the responses stand in it. */
function withBlanks(
  { item, shown }: Qti12Work,
  answer: (response: Response, at: number) => Gap['answer'],
  credit: 'each-part' | 'all-or-nothing' = 'each-part',
) {
  const gaps = shown.responses.map(
    (response, at): Gap => ({ id: gapId(at + 1), weight: 1, answer: answer(response, at) }),
  );
  const stem = item.wording.withGaps(placed(shown.html, shown.responses), gaps.length);
  if (stem === null) return denial('notHeld', { what: 'blankNotInText' });
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps }, credit }, item.newId);
}

function placed(html: string, responses: readonly Response[]): string {
  let text = html;
  for (const [at, response] of responses.entries()) {
    const mark = gapMark(at + 1);
    const bracket = `[${blankName(response)}]`;
    const without = text.replace(mark, '');
    if (without.includes(bracket)) text = without.replace(bracket, mark);
  }
  return text;
}
