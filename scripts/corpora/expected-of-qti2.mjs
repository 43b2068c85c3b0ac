/** What a QTI 2 or 3 item holds, read by the letter of its elements: what is declared as the correct response is right. */
import { below, plainXml, wordsOf } from './plain-xml.mjs';

const none = { options: null, accepted: null, numbers: null, pairs: null };
const camel = (name) => name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** QTI 3 writes the same names with dashes. */
const asTwo = (element) => ({
  name: camel(element.name),
  at: Object.fromEntries(Object.entries(element.at).map(([name, value]) => [camel(name), value])),
  inside: element.inside.map((one) => (typeof one === 'string' ? one : asTwo(one))),
});

const hidden = [
  'rubricBlock',
  'feedbackInline',
  'feedbackBlock',
  'stylesheet',
  'catalogInfo',
  'templateInline',
  'templateBlock',
  'infoControl',
  'endAttemptInteraction',
];
const without = (element, names) => ({
  ...element,
  inside: element.inside
    .filter((one) => typeof one === 'string' || !names.includes(one.name))
    .map((one) => (typeof one === 'string' ? one : without(one, names))),
});

export function expectedOfQti2(text) {
  const root = plainXml(text);
  const [item] = root ? below(asTwo(root), 'assessmentItem') : [];
  return item ? [expectedItem(item)] : null;
}

const parts = ['simpleChoice', 'simpleMatchSet', 'simpleAssociableChoice', 'gapText', 'gapImg', 'inlineChoice', 'gap'];
const isInteraction = ({ name }) => name.endsWith('Interaction');

function expectedItem(item) {
  const body = without(below(item, 'itemBody')[0] ?? { inside: [] }, hidden);
  const rubrics = below(item, 'rubricBlock').filter(({ at }) => /candidate/.test(at.view ?? ''));
  const stem = [...rubrics, without(body, parts)].map(wordsOf).join(' ');
  const interactions = everyInteraction(body);
  const known = interactions.map((one) => ({ one, ...keyOf(item, one.at.responseIdentifier) }));
  const [first] = known;
  if (interactions.length > 1 || /inline/.test(first?.one.name ?? '')) return { ...none, stem, gaps: known.map(gapOf) };
  switch (first?.one.name) {
    case 'choiceInteraction':
    case 'hottextInteraction': {
      const words = first.one.name === 'hottextInteraction' ? 'hottext' : 'simpleChoice';
      return {
        ...none,
        stem,
        options: below(first.one, words).map((one) => ({
          text: wordsOf(one),
          right: first.rights.includes(one.at.identifier),
        })),
      };
    }
    case 'orderInteraction':
      return { ...none, stem, order: first.rights.map((ident) => textBy(first.one, ident)) };
    case 'matchInteraction':
      return {
        ...none,
        stem,
        pairs: first.rights.map((pair) => pair.split(/\s+/).map((ident) => textBy(first.one, ident))),
      };
    default:
      return { ...none, stem };
  }
}

const everyInteraction = (element) =>
  element.inside.flatMap((one) => (typeof one === 'string' ? [] : isInteraction(one) ? [one] : everyInteraction(one)));
const textBy = (element, ident) => wordsOf(below(element, ...parts).find(({ at }) => at.identifier === ident));

function keyOf(item, ident) {
  const declared = below(item, 'responseDeclaration').find(({ at }) => at.identifier === ident);
  const correct = below(below(declared, 'correctResponse')[0], 'value').map((one) => wordsOf(one).trim());
  const mapped = below(declared, 'mapEntry').filter(({ at }) => Number(at.mappedValue) > 0);
  return {
    rights: correct.length > 0 ? correct : mapped.map(({ at }) => at.mapKey),
    mapped: mapped.map(({ at }) => at.mapKey),
  };
}

const gapOf = ({ one, rights }) =>
  one.name === 'inlineChoiceInteraction'
    ? below(one, 'inlineChoice').map((choice) => ({
        text: wordsOf(choice),
        right: rights.includes(choice.at.identifier),
      }))
    : rights;
