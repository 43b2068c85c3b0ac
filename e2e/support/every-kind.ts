/** A set with a question of every kind, and what a class answers to each. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QuestionSet } from '../../shared/library/question-set';
import { setVersion } from '../../shared/library/versions';
import type { AnswerForm } from '../../shared/question/answer-form';
import { newOption } from '../../shared/question/carry-over';
import type { KindName } from '../../shared/question/kinds';
import { written } from '../../shared/question/kinds/short-answer';
import { statement } from '../../shared/question/kinds/true-false';
import { newQuestion } from '../../shared/question/new-question';
import type { Question } from '../../shared/question/question';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">
<rect width="400" height="300" fill="#f4efe4"/><g fill="#1d5644"><rect x="40" y="160" width="70" height="100"/>
<rect x="165" y="90" width="70" height="170"/><rect x="290" y="40" width="70" height="220"/></g></svg>`;
/** The picture of the first question. */
const picture = `${createHash('sha256').update(svg).digest('hex')}.svg`;

let made = 0;
const part = (text: string) => ({ id: `part-${made++}`, text });
const choose = (texts: string[], right: number[], many = false): AnswerForm => {
  const options = texts.map((text) => newOption(`option-${made++}`, text));
  return { form: 'choose', options, right: right.map((at) => options[at]?.id ?? ''), many };
};

/** The kind in words, so that a spec can find each. */
const ask = (kind: KindName, stem: string, answer: AnswerForm, more: Partial<Question> = {}): Question => ({
  ...newQuestion(kind, () => kind),
  stem,
  answer,
  seconds: null,
  ...more,
});

export const everyKind: readonly Question[] = [
  ask('choice', 'Which branch of government makes the laws?', choose(['Legislative', 'Executive', 'Judicial'], [0]), {
    explanation: 'Article I gives all legislative powers to **Congress**.',
    picture: { media: picture, description: 'Three columns, each taller than the one before', credit: '' },
  }),
  ask(
    'multiple-response',
    'Which of these are in the First Amendment?',
    choose(['Freedom of speech', 'The right to bear arms', 'Freedom of the press', 'A speedy trial'], [0, 2], true),
    { credit: 'right-minus-wrong', points: 2, explanation: 'Speech, press, religion, assembly and petition.' },
  ),
  ask('true-false', 'The Senate can refuse a treaty.', statement(['true'])),
  ask(
    'short-answer',
    'Who was the first president of the United States?',
    written(['George Washington', 'Washington'], 1),
  ),
  ask('numeric', 'How wide is Lake Superior at its widest point?', {
    form: 'number',
    accepted: [{ value: 257, tolerance: 5, share: 1, feedback: '' }],
    units: [
      { name: 'km', times: 1 },
      { name: 'mi', times: 1.609 },
    ],
    unitNeeded: false,
  }),
  ask('matching', 'Match each state with its capital.', {
    form: 'match',
    pairs: [
      { id: 'texas', left: 'Texas', right: 'Austin' },
      { id: 'ohio', left: 'Ohio', right: 'Columbus' },
      { id: 'maine', left: 'Maine', right: 'Augusta' },
      { id: 'utah', left: 'Utah', right: 'Salt Lake City' },
    ],
    extra: [part('Houston')],
  }),
  ask('ordering', 'Put the steps of a bill in order.', {
    form: 'order',
    items: ['It is introduced', 'A committee studies it', 'Both houses vote', 'The president signs it'].map(part),
  }),
  ask('gaps', 'Congress has [[houses]] houses. A bill that one of them passes goes to [[next]].', {
    form: 'gaps',
    gaps: [
      { id: 'houses', weight: 1, answer: written(['two', '2'], 1) },
      {
        id: 'next',
        weight: 1,
        answer: choose(['the other house', 'the president', 'the courts'], [0]) as AnswerForm & { form: 'choose' },
      },
    ],
  }),
  ask('discussion', 'Should everybody have to vote?', {
    form: 'talk',
    think: 30,
    pair: 60,
    share: 60,
    starter: 'I would want',
  }),
  ask('poll', 'Which topic next?', choose(['The courts', 'Elections', 'Local government'], [])),
  ask(
    'scale-poll',
    'I could explain this to a friend.',
    choose(['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'], []),
  ),
  ask('word-poll', 'What is democracy, in a word?', written([], 1)),
  ask('slide', 'Two thirds of the voters: $\\frac{2}{3}$\n\n- **738** of 1,107', {
    form: 'talk',
    think: 0,
    pair: 0,
    share: 0,
    starter: '',
  }),
];

export const everyKindSet: QuestionSet = {
  version: setVersion,
  id: 'every-kind',
  title: 'Every kind',
  items: everyKind.map((question) => ({ id: `item-${question.id}`, question, from: null })),
  changedAt: 1,
};

/** The files of its pictures by name. */
export const everyKindMedia: Readonly<Record<string, string>> = { [picture]: svg };

/** Lays the set and its picture into the teacher's folder; the app must have been there before. */
export async function layEveryKind(home: string): Promise<void> {
  const media = join(home, 'Sets', 'media');
  await mkdir(media, { recursive: true });
  for (const [name, drawn] of Object.entries(everyKindMedia)) await writeFile(join(media, name), drawn);
  await writeFile(join(home, 'Sets', 'every-kind.set.json'), JSON.stringify(everyKindSet));
}

/** The slide where only a line is shown of it; its formula stands in plain signs. */
export const slideOnOneLine = 'Two thirds of the voters: 2/3 738 of 1,107';
