/** Reads a question pool as older Blackboards write it. */
import { written } from '../../../question/kinds/short-answer';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { admit } from '../../admit';
import { beginReading, headlineOf } from '../../begin-reading';
import { type Denial, denial, isDenial, Notes } from '../../draft';
import { draftOptions } from '../../draft-options';
import { draftQuestion } from '../../draft-question';
import type { Reading } from '../../reading';
import type { ImportTools } from '../../source';
import { type FindBytes, Wording } from '../../wording';
import { attributeOf, childOf, childrenOf, childText, type Element, elementsIn } from '../../xml/element';

export function readPool(name: string, root: Element, tools: ImportTools, find: FindBytes): Reading {
  const reading = beginReading(name);
  reading.topic(attributeOf(childOf(root, 'TITLE'), 'value') || headlineOf(name));
  for (const element of elementsIn(root).filter((child) => /^QUESTION_/.test(child.name))) {
    const notes = new Notes();
    const pool: PoolItem = { element, notes, newId: tools.newId, wording: new Wording(tools, notes, find) };
    const read = readItem(pool);
    const words = plainText(pool.wording.html(childText(childOf(element, 'BODY'), 'TEXT')));
    reading.question(isDenial(read) ? read : admit(withFeedback(read, pool), notes), { line: element.line, words });
  }
  return reading.done();
}

interface PoolItem {
  element: Element;
  notes: Notes;
  newId: () => string;
  wording: Wording;
}

function readItem(item: PoolItem): Question | Denial {
  const stem = item.wording.html(childText(childOf(item.element, 'BODY'), 'TEXT'));
  const answers = childrenOf(item.element, 'ANSWER');
  const texts = answers.map((answer) => item.wording.html(childText(answer, 'TEXT')));
  switch (item.element.name) {
    case 'QUESTION_TRUEFALSE':
    case 'QUESTION_MULTIPLECHOICE':
    case 'QUESTION_MULTIPLEANSWER':
      return readOptions(item, stem, texts);
    case 'QUESTION_MATCH':
      return readMatching(item, stem, texts);
    case 'QUESTION_FILLINBLANK':
      return draftQuestion(
        { kind: 'short-answer', stem, answer: written([...new Set(texts.map(plainText))], 1) },
        item.newId,
      );
    case 'QUESTION_ORDER':
      return readOrder(item, stem);
    case 'QUESTION_ESSAY':
    case 'QUESTION_SHORTRESPONSE': {
      item.notes.add('essayAsDiscussion');
      const talk = { form: 'talk', think: 60, pair: 120, share: 240, starter: '' } as const;
      return draftQuestion({ kind: 'discussion', stem, answer: talk, notes: texts.join('\n\n') }, item.newId);
    }
    default:
      return denial('unknownType', { type: item.element.name });
  }
}

const rightsOf = ({ element }: PoolItem): Element[] => childrenOf(childOf(element, 'GRADABLE'), 'CORRECTANSWER');

function readOptions(item: PoolItem, stem: string, texts: readonly string[]): Question | Denial {
  const rights = rightsOf(item).map((right) => attributeOf(right, 'answer_id'));
  const ids = childrenOf(item.element, 'ANSWER').map((answer) => attributeOf(answer, 'id'));
  const foreign = rights.find((right) => !ids.includes(right));
  if (foreign !== undefined) return denial('answerNotAmongOptions', { found: foreign });
  const many = item.element.name === 'QUESTION_MULTIPLEANSWER';
  const part = many ? 1 / rights.length : 1;
  const options = texts.map((text, at) => ({ text, share: rights.includes(ids[at] ?? '') ? part : 0, feedback: '' }));
  return draftOptions(stem, options, { many, whole: many }, item);
}

function readMatching(item: PoolItem, stem: string, lefts: readonly string[]): Question | Denial {
  const choices = childrenOf(item.element, 'CHOICE').map((choice) => ({
    id: attributeOf(choice, 'id'),
    text: item.wording.html(childText(choice, 'TEXT')),
  }));
  const rights = childrenOf(item.element, 'ANSWER').map((answer) => {
    const right = rightsOf(item).find((one) => attributeOf(one, 'answer_id') === attributeOf(answer, 'id'));
    return choices.find(({ id }) => id === attributeOf(right ?? null, 'choice_id'));
  });
  if (rights.some((right) => !right)) return denial('noAnswer');
  const pairs = lefts.map((left, at) => ({ id: item.newId(), left, right: rights[at]?.text ?? '' }));
  const extra = choices.filter((choice) => !rights.includes(choice)).map(({ text }) => ({ id: item.newId(), text }));
  return draftQuestion({ kind: 'matching', stem, answer: { form: 'match', pairs, extra } }, item.newId);
}

function readOrder(item: PoolItem, stem: string): Question | Denial {
  const answers = childrenOf(item.element, 'ANSWER');
  const order = rightsOf(item).map((right) => ({
    id: attributeOf(right, 'answer_id'),
    place: Number(attributeOf(right, 'order')),
  }));
  if (order.length !== answers.length || order.some(({ place }) => !place)) return denial('noAnswer');
  const sorted = [...order]
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => answers.find((one) => attributeOf(one, 'id') === id));
  if (sorted.some((answer) => !answer)) return denial('answerNotAmongOptions', { found: 'an item of the order' });
  const items = sorted.map((answer) => ({
    id: item.newId(),
    text: item.wording.html(childText(answer ?? null, 'TEXT')),
  }));
  return draftQuestion({ kind: 'ordering', stem, answer: { form: 'order', items } }, item.newId);
}

/** What is said to those who are right and to those who are wrong, where it is the same, explains the question. */
function withFeedback(question: Question, { element, wording, notes }: PoolItem): Question {
  const gradable = childOf(element, 'GRADABLE');
  const right = wording.html(childText(gradable, 'FEEDBACK_WHEN_CORRECT'));
  const wrong = wording.html(childText(gradable, 'FEEDBACK_WHEN_INCORRECT'));
  if (right !== wrong) notes.add('feedbackDropped');
  return right === wrong ? { ...question, explanation: right } : question;
}
