/** Reads Moodle's texts with gaps: embedded answers (cloze), missing words and words to drag into a text. */

import type { Gap } from '../../../question/answer-form';
import { newOption } from '../../../question/carry-over';
import type { Question } from '../../../question/question';
import { gapAnswer } from '../../cloze/gap-answer';
import { isGap, readCloze } from '../../cloze/read-cloze';
import { type Denial, denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { gapId, gapMark } from '../../gap-marks';
import { tooMany } from '../../too-many';
import { childOf, childrenOf, childText } from '../../xml/element';
import type { MoodleItem } from './moodle-item';
import type { MoodleReader } from './moodle-reader';

export const readEmbedded: MoodleReader = (item) => {
  const element = childOf(item.element, 'questiontext');
  const html = item.htmlOf(element);
  if (html === null) return denial('notHeld', { what: 'gapsInMarkdown' });
  const pieces = readCloze(html);
  if ('fault' in pieces)
    return pieces.fault === 'type'
      ? denial('unknownType', { type: `cloze ${pieces.type}` })
      : denial('notClosed', { sign: '}' });
  const crowd = tooMany(pieces.length / 2);
  if (crowd) return crowd;
  const wording = item.wordingOf(element);
  const tools = {
    newId: item.newId,
    notes: item.notes,
    markup: (text: string) => wording.html(text),
    plain: (text: string) => wording.plain(text),
  };
  const gaps: Gap[] = [];
  let marked = '';
  for (const piece of pieces) {
    if (!isGap(piece)) marked += piece;
    else {
      const answer = gapAnswer(piece, tools);
      if (isDenial(answer)) return answer;
      gaps.push({ id: gapId(gaps.length + 1), weight: piece.weight, answer });
      marked += gapMark(gaps.length);
    }
  }
  return withGaps(item, marked, gaps);
};

function withGaps(item: MoodleItem, html: string, gaps: Gap[]): Question | Denial {
  if (gaps.length === 0) return denial('noAnswer');
  const stem = item.wordingOf(childOf(item.element, 'questiontext')).withGaps(html, gaps.length);
  if (stem === null) return denial('notHeld', { what: 'gapInFormula' });
  return draftQuestion({ kind: 'gaps', stem, answer: { form: 'gaps', gaps } }, item.newId);
}

/** "[[2]]" in the text is a gap whose right words are the second choice; the others of its group can be chosen too. */
export const readMissingWords: MoodleReader = (item, _, type) => {
  const html = item.htmlOf(childOf(item.element, 'questiontext'));
  if (html === null) return denial('notHeld', { what: 'gapsInMarkdown' });
  const choices = childrenOf(item.element, 'selectoption', 'dragbox').map((choice) => ({
    text: item.markupOf(choice),
    group: childText(choice, 'group') || '1',
  }));
  const crowd = tooMany(Math.max(choices.length, html.match(/\[\[\d+\]\]/g)?.length ?? 0));
  if (crowd) return crowd;
  const gaps: Gap[] = [];
  let missing = '';
  const marked = html.replace(/\[\[(\d+)\]\]/g, (mark, number: string) => {
    const right = choices[Number(number) - 1];
    if (!right) missing = mark;
    else gaps.push(wordGap(item, choices, right, gaps.length + 1));
    return gapMark(gaps.length);
  });
  if (missing !== '') return denial('answerNotAmongOptions', { found: missing });
  if (type === 'ddwtos') item.notes.add('kindChanged', { from: type });
  return withGaps(item, marked, gaps);
};

interface Choice {
  text: string;
  group: string;
}

function wordGap(item: MoodleItem, choices: readonly Choice[], right: Choice, number: number): Gap {
  const among = choices.filter(({ group, text }) => group === right.group && text !== '');
  const options = among.map(({ text }) => newOption(item.newId(), text));
  const rights = options.filter((_, at) => among[at] === right).map(({ id }) => id);
  return { id: gapId(number), weight: 1, answer: { form: 'choose', options, right: rights, many: false } };
}
