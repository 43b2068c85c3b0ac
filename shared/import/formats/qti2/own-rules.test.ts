/** What a written answer to a QTI 2 item may be is what its own rules accept, and nothing is guessed where they can't be understood. */
import { expect, test } from 'vitest';
import { qti2 } from './qti2';

const tools = { newId: () => 'id', keepPicture: () => null };

function told(declarations: string, processing: string, body = '<textEntryInteraction responseIdentifier="R"/>') {
  const text = `<assessmentItem xmlns="x" identifier="i" title="t">${declarations}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration><itemBody><p>What? ${body}</p></itemBody>${processing}</assessmentItem>`;
  const read = qti2.read({ as: 'text', name: 'a.xml', text }, tools);
  if ('problem' in read) return read.problem.code;
  const [found] = read.topics.flatMap(({ questions }) => questions);
  const [refusal] = read.refused;
  return found
    ? { answer: found.question.answer, notes: found.notes.map(({ code }) => code) }
    : `${refusal?.code}: ${[refusal?.facts.what, refusal?.facts.name].filter(Boolean).join(' ')}`;
}

const declared = (baseType: string, ...values: string[]) =>
  `<responseDeclaration identifier="R" cardinality="single" baseType="${baseType}"><correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse></responseDeclaration>`;
const given = '<variable identifier="R"/>';
const value = (baseType: string, text: string) => `<baseValue baseType="${baseType}">${text}</baseValue>`;
const rule = (condition: string) =>
  `<responseProcessing><responseCondition><responseIf>${condition}<setOutcomeValue identifier="SCORE">${value('float', '1')}</setOutcomeValue></responseIf></responseCondition></responseProcessing>`;

test('a number is right in the whole range that the rules accept', () => {
  const between = rule(
    `<and><gte>${given}${value('float', '3.1')}</gte><lte>${given}${value('float', '3.3')}</lte></and>`,
  );
  expect(told(declared('float', '3.14'), between)).toMatchObject({
    answer: { accepted: [{ low: 3.1, high: 3.3, share: 1 }] },
    notes: [],
  });
  const even = rule(`<and><gt>${given}${value('float', '2')}</gt><lt>${given}${value('float', '4')}</lt></and>`);
  expect(told(declared('float', '3'), even)).toMatchObject({
    answer: { accepted: [{ value: 3, tolerance: 1 }] },
    notes: ['settingDropped'],
  });
  const open = rule(`<gte>${given}${value('float', '3')}</gte>`);
  expect(told(declared('float', '3'), open)).toBe('notHeld: oneEnd');
});

test('a tolerance that is larger on one side is a range', () => {
  const uneven = rule(`<equal toleranceMode="absolute" tolerance="1 2">${value('float', '10')}${given}</equal>`);
  expect(told(declared('float', '10'), uneven)).toMatchObject({ answer: { accepted: [{ low: 9, high: 12 }] } });
});

test('words that the rules accept beside the declared one are accepted, in the letters that they allow', () => {
  const match = (text: string) => `<stringMatch caseSensitive="false">${given}${value('string', text)}</stringMatch>`;
  const either = rule(`<or>${match('Oslo')}${match('Christiania')}</or>`);
  expect(told(declared('string', 'Oslo'), either)).toMatchObject({
    answer: { accepted: ['Oslo', 'Christiania'], matchCase: false },
  });
  const part = rule(
    `<stringMatch caseSensitive="true" substring="true">${given}${value('string', 'os*')}</stringMatch>`,
  );
  expect(told(declared('string', 'os*'), part)).toMatchObject({
    answer: { accepted: ['*os\\**'], wildcards: true, matchCase: true },
  });
});

test('a rule that is not known is named, and a key that the rules contradict is not believed', () => {
  const pattern = rule(`<patternMatch pattern="O.*">${given}</patternMatch>`);
  expect(told(declared('string', 'Oslo'), pattern)).toBe('notHeld: scoring patternMatch');
  const other = rule(`<match>${given}${value('string', 'Bergen')}</match>`);
  expect(told(declared('string', 'Oslo'), other)).toMatchObject({ answer: { accepted: ['Bergen'] } });
  const never = rule(`<and><match>${given}${value('string', 'a')}</match><isNull>${given}</isNull></and>`);
  expect(told(declared('string', 'Oslo'), never)).toBe('notHeld: keyContradicted');
});

test('a wish for a hint beside the answer needs no key of its own', () => {
  const hint = '<responseDeclaration identifier="HINT" cardinality="single" baseType="boolean"/>';
  const template =
    '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>';
  expect(told(declared('string', 'Oslo') + hint, template)).toMatchObject({ answer: { accepted: ['Oslo'] } });
});

test('two gaps that want different words of one list are refused', () => {
  const gap = (name: string) =>
    `<responseDeclaration identifier="${name}" cardinality="single" baseType="string"><mapping><mapEntry mapKey="red" mappedValue="1"/><mapEntry mapKey="blue" mappedValue="1"/></mapping></responseDeclaration>`;
  const found = (word: string) =>
    `<responseCondition><responseIf><or>${['A', 'B'].map((name) => `<match><variable identifier="${name}"/>${value('string', word)}</match>`).join('')}</or><setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/>${value('float', '1')}</sum></setOutcomeValue></responseIf></responseCondition>`;
  const body = '<textEntryInteraction responseIdentifier="A"/> and <textEntryInteraction responseIdentifier="B"/>.';
  const processing = `<responseProcessing>${found('red')}${found('blue')}</responseProcessing>`;
  expect(told(gap('A') + gap('B'), processing, body)).toBe('notHeld: gapsTogether');
});

test('pairs that are worth differently are told of', () => {
  const pairs = (first: number) =>
    `<responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair"><correctResponse><value>A X</value><value>B Y</value></correctResponse><mapping><mapEntry mapKey="A X" mappedValue="${first}"/><mapEntry mapKey="B Y" mappedValue="1"/></mapping></responseDeclaration>`;
  const choice = (id: string) =>
    `<simpleAssociableChoice identifier="${id}" matchMax="1">${id}</simpleAssociableChoice>`;
  const set = (...ids: string[]) => `<simpleMatchSet>${ids.map(choice).join('')}</simpleMatchSet>`;
  const body = `<matchInteraction responseIdentifier="R" maxAssociations="2">${set('A', 'B')}${set('X', 'Y')}</matchInteraction>`;
  const template = '<responseProcessing template="map_response"/>';
  expect(told(pairs(3), template, body)).toMatchObject({ notes: ['weightsDropped'] });
  expect(told(pairs(1), template, body)).toMatchObject({ notes: [] });
  expect(told(pairs(0).replace('"1"', '"0"'), template, body)).toBe('notHeld: keyContradicted');
});

test('a part that stands in another file is not passed over, and a bank of rules without end is refused', () => {
  const include = '<include href="options.xml"/><textEntryInteraction responseIdentifier="R"/>';
  expect(told(declared('string', 'Oslo'), '', include)).toBe('notHeld: partElsewhere');
  const many = rule(`<or>${`<match>${given}${value('string', 'a')}</match>`.repeat(1500)}</or>`);
  expect(told(declared('string', 'a'), many)).toBe('notHeld: tooManyRules');
});
