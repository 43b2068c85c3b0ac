/** Reads one item of QTI 2 or 3. */
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { admit } from '../../admit';
import { type Denial, type Draft, denial, isDenial } from '../../draft';
import type { ImportTools } from '../../source';
import type { FindBytes } from '../../wording';
import { allOf, attributeOf, childOf, childrenOf, type Element, firstOf, textIn } from '../../xml/element';
import { asQti2 } from './as-qti2';
import { generalFeedback } from './modal-feedback';
import { inlineNames, Qti2Item } from './qti2-item';
import { readerFor } from './qti2-types';
import { readGaps } from './read-gaps';

export interface ReadQti2Item {
  /** Its words, also where it is refused. */
  words: string;
  read: Draft | Denial;
}

export function readQti2Item(root: Element, tools: ImportTools, find: FindBytes): ReadQti2Item {
  const item = new Qti2Item(asQti2(root), tools, find);
  const words =
    plainText(item.wording.html(item.bodyHtml((one) => item.html(childOf(one, 'prompt'))))) ||
    attributeOf(item.element, 'title');
  const fresh = new Qti2Item(item.element, tools, find);
  const read = readAnswer(fresh);
  return { words, read: isDenial(read) ? read : admit(withRest(read, fresh), fresh.notes) };
}

function readAnswer(item: Qti2Item): Question | Denial {
  const { element, interactions } = item;
  if (firstOf(element, 'templateDeclaration', 'templateProcessing', 'printedVariable')) return denial('calculated');
  if (attributeOf(element, 'adaptive') === 'true') return denial('notHeld', { what: 'changesWithTries' });
  if (firstOf(childOf(element, 'itemBody'), 'include')) return denial('notHeld', { what: 'partElsewhere' });
  const [interaction] = interactions;
  if (!interaction) return denial(plainText(item.stem()) === '' ? 'emptyText' : 'noQuestion');
  const inline = interactions.every(({ name }) => inlineNames.includes(name));
  if (inline && !(interactions.length === 1 && standsAtEnd(item))) return readGaps(item);
  const others = interactions.filter(({ name }) => !inlineNames.includes(name) || interactions.length === 1);
  const unread = others.map(({ name }) => readerFor(name)).find((one) => typeof one !== 'function');
  if (unread && typeof unread !== 'function') return unread;
  if (interactions.length > 1) return denial('notHeld', { what: 'severalSorts' });
  const declared = item.score.declared.get(attributeOf(interaction, 'responseIdentifier'));
  const reader = readerFor(interaction.name);
  if (typeof reader !== 'function') return reader;
  return declared ? reader({ item, interaction, declared }) : denial('malformed', { what: 'undeclared' });
}

/** Whether the only thing to write in has nothing behind it, so that it is no gap in a text. */
function standsAtEnd(item: Qti2Item): boolean {
  if (item.interactions[0]?.name !== 'textEntryInteraction') return false;
  const [, behind = ''] = item.bodyHtml(() => '\u{E0F2}').split('\u{E0F2}');
  return behind.replace(/<[^>]*>|[\s.]/g, '') === '' && !/<img/.test(behind);
}

/** What all items have beside their answers. */
function withRest(question: Question, item: Qti2Item): Question {
  // A text that several items share stands in a file of its own.
  for (const shared of childrenOf(item.element, 'assessmentStimulusRef'))
    item.notes.add('mediaLost', { count: 1, names: attributeOf(shared, 'href') });
  const rubrics = allOf(item.element, 'rubricBlock').map((rubric) => ({
    view: attributeOf(rubric, 'view'),
    text: item.markup(rubric),
  }));
  const forClass = rubrics
    .filter(({ view, text }) => view.includes('candidate') && text !== '')
    .map(({ text }) => text);
  const forTeacher = rubrics
    .filter(({ view, text }) => !view.includes('candidate') && text !== '')
    .map(({ text }) => text);
  return {
    ...question,
    stem: [...forClass, question.stem].join('\n\n'),
    explanation: generalFeedback(item),
    notes: [question.notes, ...forTeacher].filter((text) => text !== '').join('\n\n'),
    points: question.points > 0 ? (pointsOf(item) ?? question.points) : 0,
  };
}

/** What the item says it is worth, or what its mapping adds up to. */
function pointsOf({ element, score }: Qti2Item): number | null {
  const outcomes = childrenOf(element, 'outcomeDeclaration');
  const named = (name: string) => outcomes.find((outcome) => attributeOf(outcome, 'identifier') === name) ?? null;
  const most =
    Number(textIn(firstOf(named('MAXSCORE'), 'value')).trim()) || Number(attributeOf(named('SCORE'), 'normalMaximum'));
  if (Number.isFinite(most) && most > 0) return most;
  const rights = [...score.declared.values()].map(({ ident, correct }) => [ident, correct] as const);
  const best = score.of(new Map(rights));
  return best !== null && best > 0 ? best : null;
}
