/** Handouts to try the exporters on: every block, every form, and text that no document can hold. */
import type { Block, Handout } from '../../../shared/handout/handout';

export const options = (texts: string[], right = -1) =>
  texts.map((text, index) => ({ letter: 'ABCDEFGH'[index] ?? '', text, right: index === right }));
export const ask = (
  number: number,
  stem: string,
  space: Extract<Block, { block: 'question' }>['space'],
  key: Extract<Block, { block: 'question' }>['key'] = null,
): Block => ({ block: 'question', number, stem, picture: null, points: '1 pt', hint: '', space, key });

const blocks: Block[] = [
  { block: 'blanks', labels: ['Name', 'Date'] },
  { block: 'brief', headline: 'New library falls short', points: ['It got 697 votes.', 'It needed 738.'] },
  ask(1, 'Who makes the law?', {
    form: 'choose',
    boxes: false,
    columns: 2,
    options: options(['The mayor', 'Any voter', 'A judge', 'The state']),
  }),
  ask(2, 'Why did it lose?', {
    form: 'choose',
    boxes: false,
    columns: 1,
    options: options(['One', 'Two', 'Three', 'Four', 'Five', 'Six']),
  }),
  ask(3, 'How many more?\nShow your work.', { form: 'write', lines: 3 }),
  ask(4, 'Is it fair?', { form: 'talk', lines: 2, starter: 'I think ...' }),
  ask(5, 'True or false?', {
    form: 'choose',
    boxes: false,
    columns: 2,
    options: [
      { letter: 'T', text: 'True', right: false },
      { letter: 'F', text: 'False', right: false },
    ],
  }),
  ask(7, 'Which are moons?', { form: 'choose', boxes: true, columns: 2, options: options(['Io', 'Titan', 'Ceres']) }),
  ask(8, 'How far is it?', { form: 'number', unit: 'km' }),
  ask(9, 'Match the capitals.', {
    form: 'match',
    lefts: [
      { text: 'Peru', answer: '' },
      { text: 'Chile', answer: '' },
    ],
    rights: options(['Lima', 'Quito', 'Santiago']),
  }),
  ask(10, 'From the sun', {
    form: 'order',
    items: ['Venus', 'Earth', 'Mercury'].map((text) => ({ text, place: '' })),
  }),
  ask(11, 'Water boils at [[1]] degrees and is [[2]] below 0.', {
    form: 'gaps',
    choices: [{ number: 2, options: ['solid', 'gas'] }],
  }),
  ask(12, 'The law is fair.', { form: 'scale', options: ['Disagree', 'Neither', 'Agree'] }),
  ask(6, 'ما هي العاصمة؟', { form: 'choose', boxes: false, columns: 2, options: options(['باريس', 'لندن']) }),
];
export const keyBlocks: Block[] = [
  { block: 'text', style: 'dek', text: 'Answer key' },
  {
    block: 'table',
    shares: [1, 3, 1],
    head: ['Question', 'Answer', 'Points'],
    rows: [
      ['1', 'B', '1'],
      ['2', '41', '2'],
    ],
  },
  { block: 'heading', level: 1, text: 'Each question' },
  { block: 'heading', level: 2, text: 'First part' },
  ask(
    1,
    'Who makes the law?',
    { form: 'choose', boxes: false, columns: 1, options: options(['The mayor', 'Any voter'], 1) },
    { answer: '', explanation: 'Any voter may vote.' },
  ),
  ask(2, 'How many?', { form: 'write', lines: 0 }, { answer: 'Answer: 41', explanation: '' }),
  ask(
    3,
    'Match the capitals.',
    { form: 'match', lefts: [{ text: 'Peru', answer: 'B' }], rights: options(['Quito', 'Lima']) },
    { answer: '', explanation: '' },
  ),
  ask(
    4,
    'From the sun',
    {
      form: 'order',
      items: [
        { text: 'Venus', place: '2' },
        { text: 'Mercury', place: '1' },
      ],
    },
    { answer: '', explanation: 'By their distance.' },
  ),
  { block: 'table', shares: [1], head: ['At the end'], rows: [['x']] },
];
export const handout = (changed: Partial<Handout> = {}): Handout => ({
  title: 'Who decides?',
  header: { left: 'Who decides?', right: 'Worksheet' },
  footer: { left: 'Lectern', page: 'Page {1} of {2}' },
  style: { paper: 'letter', textSize: 12 },
  language: 'en-US',
  blocks,
  ...changed,
});
export const evil = 'a\u0000\u0007\uD800 ]]> <w:p> & "q" \uFFFE\u202E z';
