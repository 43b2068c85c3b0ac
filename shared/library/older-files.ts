/** Brings the data of an older topic, set or session up to the version of today, before it is checked. */
import { escapeText } from '../rich-text/escape-text';

/** What was read from a file: nothing is known of its shape yet. */
type Loose = { readonly [field: string]: unknown };

const isLoose = (data: unknown): data is Loose => typeof data === 'object' && data !== null && !Array.isArray(data);

/** In version 1 texts were plain; from version 2 on they are markup. */
const asMarkup = (text: unknown): unknown => (typeof text === 'string' ? escapeText(text) : text);

const each = (list: unknown, change: (one: Loose) => Loose): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isLoose(one) ? change(one) : one)) : list;

const inField = (thing: Loose, field: string, change: (value: unknown) => unknown): Loose =>
  field in thing ? { ...thing, [field]: change(thing[field]) } : thing;

function questionFrom1(question: Loose): Loose {
  const texts = inField(inField(question, 'stem', asMarkup), 'explanation', asMarkup);
  return inField(texts, 'answer', (answer) =>
    isLoose(answer)
      ? inField(answer, 'options', (options) => each(options, (option) => inField(option, 'text', asMarkup)))
      : answer,
  );
}

const itemFrom1 = (item: Loose): Loose =>
  inField(item, 'question', (question) => (isLoose(question) ? questionFrom1(question) : question));

/** A topic of version 1 as one of version 2. */
export const topicFrom1 = (data: unknown): unknown =>
  isLoose(data)
    ? {
        ...data,
        version: 2,
        keyPoints: each(data.keyPoints, (point) => inField(point, 'text', asMarkup)),
        questions: each(data.questions, questionFrom1),
      }
    : data;

/** A set of version 1, or what a session of version 1 was opened with, as one of version 2. */
export const itemsFrom1 = (data: unknown): unknown =>
  isLoose(data) ? { ...data, version: 2, items: each(data.items, itemFrom1) } : data;
