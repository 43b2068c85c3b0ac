/** Items of QTI 1.2 as tools really write them, against the letter of the definition or beside it. */
import { expect, test } from 'vitest';
import { madeTools, textSource } from '../../made-tools';
import { qti12 } from './qti12';

function told(type: string, presentation: string, conditions: string) {
  const field = `<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>`;
  const text = `<questestinterop><item ident="i">${field}<presentation>${presentation}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>${conditions}</resprocessing></item></questestinterop>`;
  const read = qti12.read(textSource('a.xml', text), madeTools());
  if ('problem' in read) return read.problem.code;
  const [found] = read.topics.flatMap(({ questions }) => questions);
  return found ? found.question : read.refused[0];
}

const material = (text: string) => `<material><mattext texttype="text/html">${text}</mattext></material>`;
const list = (ident: string, cardinality: string, labels: Record<string, string>, lead = '') =>
  `<response_lid ident="${ident}" rcardinality="${cardinality}">${lead}<render_choice>${Object.entries(labels)
    .map(([name, text]) => `<response_label ident="${name}">${material(text)}</response_label>`)
    .join('')}</render_choice></response_lid>`;
const equal = (respident: string, ...names: string[]) =>
  names.map((name) => `<varequal respident="${respident}">${name}</varequal>`).join('');
const worth = (condition: string) =>
  `<respcondition continue="No"><conditionvar>${condition}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`;

test('several right options that stand side by side in a rule are meant together', () => {
  const shown = material('Which?') + list('r', 'Multiple', { a: 'A', b: 'B', c: 'C' });
  expect(told('multiple_answers_question', shown, worth(equal('r', 'a', 'c')))).toMatchObject({
    kind: 'multiple-response',
    credit: 'all-or-nothing',
    answer: { right: [expect.anything(), expect.anything()], options: [{ text: 'A' }, { text: 'B' }, { text: 'C' }] },
  });
});

test('a list to choose from whose right option is empty is no gap', () => {
  const shown = material('Roses are [x].') + list('response_x', 'Single', { a: '', b: '' }, material('x'));
  expect(told('multiple_dropdowns_question', shown, worth(equal('response_x', 'a')))).toMatchObject({
    code: 'notHeld',
    facts: { what: 'emptyRightOption' },
  });
});

const blank = (ident: string) =>
  `<response_str ident="${ident}" rcardinality="Single"><render_fib><response_label ident="A"/></render_fib></response_str>`;

test('blanks that score only together, in the letters that are asked for', () => {
  const shown = `${material('The')}${blank('a')}${material('and the')}${blank('b')}${material('.')}`;
  const equals = '<varequal respident="a" case="Yes">Sun</varequal><varequal respident="b">moon</varequal>';
  expect(told('fill_in_the_blank_plus', shown, worth(equals))).toMatchObject({
    kind: 'gaps',
    credit: 'all-or-nothing',
    answer: {
      gaps: [{ answer: { accepted: ['Sun'], matchCase: true } }, { answer: { accepted: ['moon'], matchCase: false } }],
    },
  });
});

test('a matching of which only the whole scores is all or nothing', () => {
  const sides = { x: 'X', y: 'Y' };
  const shown = list('l1', 'Single', sides, material('one')) + list('l2', 'Single', sides, material('two'));
  expect(
    told('matching_question', material('Match.') + shown, worth(`${equal('l1', 'x')}${equal('l2', 'y')}`)),
  ).toMatchObject({
    kind: 'matching',
    credit: 'all-or-nothing',
    answer: {
      pairs: [
        { left: 'one', right: 'X' },
        { left: 'two', right: 'Y' },
      ],
    },
  });
});

test('a text that a section shows for all of its questions is said to be lost by each of them', () => {
  const item = `<item ident="i"><presentation>${material('Where?') + list('r', 'Single', { a: 'A', b: 'B' })}</presentation><resprocessing>${worth(equal('r', 'a'))}</resprocessing></item>`;
  const passage = `<presentation_material><flow_mat>${material('Read this.')}</flow_mat></presentation_material>`;
  const field =
    '<qtimetadatafield><fieldlabel>parent_stimulus_item_ident</fieldlabel><fieldentry>s1</fieldentry></qtimetadatafield>';
  const notesOf = (section: string) => {
    const read = qti12.read(textSource('a.xml', `<questestinterop>${section}</questestinterop>`), madeTools());
    return 'topics' in read ? read.topics.flatMap(({ questions }) => questions.map(({ notes }) => notes)) : [];
  };
  const lost = [expect.objectContaining({ code: 'settingDropped', facts: { what: 'sharedText' } })];
  expect(notesOf(`<section ident="s">${passage}${item}${item.replace('"i"', '"j"')}</section>${item}`)).toEqual([
    lost,
    lost,
    [],
  ]);
  expect(notesOf(`<section ident="s"><qtimetadata>${field}</qtimetadata>${item}</section>`)).toEqual([lost]);
  expect(notesOf(item.replace('</presentation>', '<material_ref linkrefid="m"/></presentation>'))).toEqual([lost]);
});

test('a question about a text that stands in another item says that it lost it', () => {
  const about =
    '<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>parent_stimulus_item_ident</fieldlabel><fieldentry>s1</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>';
  const shown = material('What does it say?') + list('r', 'Single', { a: 'A', b: 'B' });
  const text = `<questestinterop><item ident="i">${about}<presentation>${shown}</presentation><resprocessing>${worth(equal('r', 'a'))}</resprocessing></item></questestinterop>`;
  const read = qti12.read(textSource('a.xml', text), madeTools());
  const notes = 'topics' in read ? read.topics.flatMap(({ questions }) => questions.flatMap((one) => one.notes)) : [];
  expect(notes.map(({ code }) => code)).toEqual(['settingDropped']);
});
