/** A topic that Lectern wrote as Markdown comes back whole; what the text does not say exactly is refused. */
import { expect, test } from 'vitest';
import { markdown } from '../../../export/formats/markdown';
import type { ExportTopic } from '../../../export/topic-part';
import { newOption } from '../../../question/carry-over';
import type { KindName } from '../../../question/kinds';
import { written } from '../../../question/kinds/short-answer';
import { newQuestion } from '../../../question/new-question';
import type { Question } from '../../../question/question';
import { formats } from '../../formats';
import { rankFormats } from '../../rank-formats';
import type { ImportSource } from '../../source';
import { lecternMarkdown } from './lectern-markdown';

function counter(): () => string {
  let id = 0;
  return () => `n${id++}`;
}
const made = (kind: KindName, some: Partial<Question>): Question => ({ ...newQuestion(kind, () => 'x'), ...some });
const textFile = (text: string): ImportSource => ({ name: 'questions.md', as: 'text', text });

function readBack(text: string) {
  const reading = lecternMarkdown.read(textFile(text), { newId: counter(), keepPicture: () => null });
  if ('problem' in reading) throw new Error('not read');
  return reading;
}

const options = ['Answer: B; yes, 100%', 'Explanation: none', '- a\n- b', '<!-- lectern: poll -->'];
const questions: Question[] = [
  made('choice', {
    stem: '| a | b |\n|---|---|\n| 1 | 2 |\n\nPick **one**\n\n- one\n- two',
    answer: {
      form: 'choose',
      options: options.map((text, at) => newOption(`o${at}`, text)),
      right: ['o1'],
      many: false,
    },
    explanation: 'See *this*.\n\nSecond paragraph.\n\n3. third',
  }),
  made('poll', {
    stem: '```\n<!-- lectern: numeric -->\nAnswer: 5\n```',
    answer: { form: 'choose', options: [newOption('o1', 'Yes'), newOption('o2', 'No')], right: [], many: false },
  }),
  made('short-answer', { stem: 'Who?', answer: written(['MLK', 'King, Jr.; Dr.', 'a*b=c', '  two  '], 2) }),
  made('short-answer', { stem: 'Which year, as text?', answer: written(['1965'], 2) }),
  made('numeric', {
    stem: 'How wide?',
    answer: {
      form: 'number',
      accepted: [
        { value: 257, tolerance: 5, share: 1, feedback: '' },
        { low: -4, high: -0.00000001, share: 1, feedback: '' },
      ],
      units: [{ name: 'km', times: 1 }],
      unitNeeded: false,
    },
  }),
  made('matching', {
    stem: 'Match.',
    answer: {
      form: 'match',
      pairs: [
        { id: 'a', left: 'Texas -> T', right: 'Austin' },
        { id: 'b', left: '→ a → b', right: 'one\ntwo → c' },
      ],
      extra: [{ id: 'c', text: '→ Houston' }],
    },
  }),
  made('ordering', {
    stem: 'Order.',
    answer: {
      form: 'order',
      items: ['Bill, first', '2\\. Vote', '\\  → x'].map((text, at) => ({ id: `i${at}`, text })),
    },
  }),
  made('discussion', { stem: 'Should everybody vote?' }),
  made('word-poll', { stem: 'In a word?' }),
];

const topic: ExportTopic = {
  headline: '# Hard: "unit" = {4\\} <b>',
  dek: '*2026* is # no date',
  date: '2026-11-20',
  category: 'Gov/Civics · more',
  keyPoints: [{ id: 'k', text: '**Bold** point\n\nSecond paragraph', sourceId: null }],
  vocabulary: [{ term: 'veto **', meaning: '“I forbid”' }],
  sources: [
    { id: 's', title: 'A [title], two', publisher: 'Press (UK)', address: 'https://x.org/a_(b)', seen: '2026-01-02' },
    { id: 't', title: 'Book', publisher: '', address: '', seen: null },
  ],
  questions,
};
const [file] = markdown.write({ title: 'T', topics: [topic, { ...topic, questions: [] }], media: () => null });
const text = file && 'text' in file ? file.text : '';

/** Ids are made anew at every reading. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one) =>
      ['id', 'right'].includes(key) && typeof one !== 'string' ? one : key === 'id' ? '' : one,
    ),
  );

test('our own Markdown is known by its comments before any other format', () => {
  expect(rankFormats(textFile(text), formats)[0]?.name).toBe('lectern-markdown');
  expect(rankFormats(textFile('# Unit\n\n1. Who?\n\n   A) I\n   B) You\n   Answer: A'), formats)).not.toContain(
    lecternMarkdown,
  );
});

test('every question of a topic comes back, whatever its texts look like', () => {
  const { topics, refused } = readBack(text);
  expect(refused).toEqual([]);
  const read = topics[0]?.questions.map(({ question }) => question) ?? [];
  expect(read.map(({ kind }) => kind)).toEqual(questions.map(({ kind }) => kind));
  expect(read.map(({ stem, explanation }) => ({ stem, explanation }))).toEqual(
    questions.map(({ stem, explanation }) => ({ stem, explanation })),
  );
  const withoutKeys = (some: readonly Question[]) => some.slice(2).map(({ answer }) => bare(answer));
  expect(withoutKeys(read)).toEqual(withoutKeys(questions));
  const first = read[0]?.answer.form === 'choose' ? read[0].answer : null;
  expect(first?.options.map((one) => one.text)).toEqual(options);
  expect(first?.right).toEqual([first?.options[1]?.id]);
});

test('what a topic has besides its questions comes back too, also where it has none', () => {
  const { questions: _, ...about } = topic;
  for (const read of readBack(text).topics)
    expect(bare({ ...read, questions: 0 })).toEqual(bare({ ...about, questions: 0 }));
});

test.each([
  ['<!-- lectern: quiz -->', 'unknownType'],
  ['<!-- lectern: numeric -->\n   Answer: about five', 'numberUnreadable'],
  ['<!-- lectern: choice -->\n   A) I\n   B) You\n   Answer: C', 'answerNotAmongOptions'],
  ['<!-- lectern: choice -->\n   A) I\n   C) You\n   Answer: A', 'malformed'],
  ['<!-- lectern: matching -->\n   - one\n   - two → 2', 'malformed'],
  ['<!-- lectern: discussion -->\n   Answer: yes', 'malformed'],
])('a question that says %j is refused with its reason, and the next one is read', (answer, code) => {
  const { topics, refused } = readBack(
    `# T\n\n## Questions\n\n1. Who?\n\n   ${answer}\n\n2. Why?\n\n   <!-- lectern: discussion -->\n`,
  );
  expect(refused.map((one) => one.code)).toEqual([code]);
  expect(topics[0]?.questions.map(({ question }) => question.stem)).toEqual(['Why?']);
});
