/** What a question can have that a format may be unable to hold; each can be found in a question, and taken out of it. */
import type { AnswerForm, FormOf } from '../question/answer-form';
import { kindOf } from '../question/kinds';
import type { Question } from '../question/question';
import { escapeText } from '../rich-text/escape-text';
import { plainText } from '../rich-text/plain-text';
import { withoutPictures } from '../rich-text/without-pictures';
import { inTexts } from './question-texts';

interface Trait {
  has(question: Question): boolean;
  without(question: Question): Question;
}

const field = <K extends keyof Question>(name: K, usual: Question[K]): Trait => ({
  has: (question) => JSON.stringify(question[name]) !== JSON.stringify(usual),
  without: (question) => ({ ...question, [name]: usual }),
});

/** A trait of one answer form. */
const inForm = <F extends AnswerForm['form']>(
  form: F,
  has: (answer: FormOf<F>) => boolean,
  without: (answer: FormOf<F>) => FormOf<F>,
): Trait => {
  const own = (answer: AnswerForm): answer is FormOf<F> => answer.form === form;
  return {
    has: ({ answer }) => own(answer) && has(answer),
    without: (question) => (own(question.answer) ? { ...question, answer: without(question.answer) } : question),
  };
};

/** A slide has no times to lose. */
const unlessSlide = ({ has, without }: Trait): Trait => ({
  has: (question) => question.kind !== 'slide' && has(question),
  without: (question) => (question.kind === 'slide' ? question : without(question)),
});

/** On one line, without any mark. */
const flat = (markup: string): string => escapeText(plainText(markup).replace(/\s+/g, ' ').trim());
const isFlat = (markup: string): boolean => markup === flat(markup);

const writtenFeedback = (answer: AnswerForm): boolean => {
  if (answer.form === 'write') return answer.others.some(({ feedback }) => feedback !== '');
  if (answer.form === 'number') return answer.accepted.some(({ feedback }) => feedback !== '');
  return answer.form === 'gaps' && answer.gaps.some((gap) => writtenFeedback(gap.answer));
};

function withoutWrittenFeedback<A extends AnswerForm>(answer: A): A {
  if (answer.form === 'write') return { ...answer, others: answer.others.map((one) => ({ ...one, feedback: '' })) };
  if (answer.form === 'number')
    return { ...answer, accepted: answer.accepted.map((one) => ({ ...one, feedback: '' })) };
  if (answer.form !== 'gaps') return answer;
  return { ...answer, gaps: answer.gaps.map((gap) => ({ ...gap, answer: withoutWrittenFeedback(gap.answer) })) };
}

const usualTime = (kind: Question['kind']): number | null => (kindOf(kind).form === 'talk' ? null : 60);

export const traits = {
  explanation: field('explanation', ''),
  notes: field('notes', ''),
  idea: field('idea', ''),
  level: field('level', 'medium'),
  tags: field('tags', []),
  standards: field('standards', []),
  grounds: field('grounds', null),
  secondVote: field('secondVote', false),
  picture: field('picture', null),
  points: {
    has: ({ kind, points }) => points !== Number(kindOf(kind).scored),
    without: (question) => ({ ...question, points: Number(kindOf(question.kind).scored) }),
  },
  seconds: {
    has: ({ kind, seconds }) => seconds !== usualTime(kind),
    without: (question) => ({ ...question, seconds: usualTime(question.kind) }),
  },
  /** A rule for partial credit other than the usual one of the kind. */
  credit: {
    has: ({ kind, credit }) => credit !== kindOf(kind).credits[0],
    without: (question) => ({ ...question, credit: kindOf(question.kind).credits[0] }),
  },
  /** A multiple response with one right option, which looks like a choice where only the key tells the two apart. */
  manyWithOneRight: {
    has: ({ kind, answer }) => kind === 'multiple-response' && answer.form === 'choose' && answer.right.length === 1,
    without: (question) =>
      question.kind === 'multiple-response' && question.answer.form === 'choose' && question.answer.right.length === 1
        ? { ...question, kind: 'choice', credit: 'all-or-nothing', answer: { ...question.answer, many: false } }
        : question,
  },
  /** Bold, lists, tables, links, maths and pictures in the stem and the explanation. */
  formatting: {
    has: ({ stem, explanation }) => !isFlat(stem) || !isFlat(explanation),
    without: (question) => ({ ...question, stem: flat(question.stem), explanation: flat(question.explanation) }),
  },
  optionFormatting: inForm(
    'choose',
    ({ options }) => options.some(({ text }) => !isFlat(text)),
    (answer) => ({ ...answer, options: answer.options.map((option) => ({ ...option, text: flat(option.text) })) }),
  ),
  /** Pictures in any of the texts, besides the question's own. */
  textPictures: {
    has: (question) => /\(media:/.test(JSON.stringify(question)),
    without: (question) => inTexts(question, (markup) => withoutPictures(markup)),
  },
  slips: inForm(
    'choose',
    ({ options }) => options.some(({ slip }) => slip !== ''),
    (answer) => ({ ...answer, options: answer.options.map((option) => ({ ...option, slip: '' })) }),
  ),
  optionFeedback: inForm(
    'choose',
    ({ options }) => options.some(({ feedback }) => feedback !== ''),
    (answer) => ({ ...answer, options: answer.options.map((option) => ({ ...option, feedback: '' })) }),
  ),
  weights: inForm(
    'choose',
    ({ options }) => options.some(({ weight }) => weight !== null),
    (answer) => ({ ...answer, options: answer.options.map((option) => ({ ...option, weight: null })) }),
  ),
  otherAnswers: inForm(
    'write',
    ({ others }) => others.length > 0,
    (answer) => ({ ...answer, others: [] }),
  ),
  matchCase: inForm(
    'write',
    ({ matchCase }) => matchCase,
    (answer) => ({ ...answer, matchCase: false }),
  ),
  matchAccents: inForm(
    'write',
    ({ matchAccents }) => matchAccents,
    (answer) => ({ ...answer, matchAccents: false }),
  ),
  wildcards: inForm(
    'write',
    ({ wildcards }) => wildcards,
    (answer) => ({ ...answer, wildcards: false }),
  ),
  lines: inForm(
    'write',
    ({ lines }) => lines !== 2,
    (answer) => ({ ...answer, lines: 2 }),
  ),
  units: inForm(
    'number',
    ({ units }) => units.length > 0,
    (answer) => ({ ...answer, units: [], unitNeeded: false }),
  ),
  partNumbers: inForm(
    'number',
    ({ accepted }) => accepted.some(({ share, feedback }) => share !== 1 || feedback !== ''),
    (answer) => ({
      ...answer,
      accepted: answer.accepted.filter(({ share }) => share === 1).map((one) => ({ ...one, feedback: '' })),
    }),
  ),
  /** What a student reads who wrote an answer that is told apart from the others. */
  answerFeedback: {
    has: ({ answer }) => writtenFeedback(answer),
    without: (question) => ({ ...question, answer: withoutWrittenFeedback(question.answer) }),
  },
  /** Marks in the right sides of a matching. */
  rightSideFormatting: inForm(
    'match',
    ({ pairs, extra }) => pairs.some(({ right }) => !isFlat(right)) || extra.some(({ text }) => !isFlat(text)),
    (answer) => ({
      ...answer,
      pairs: answer.pairs.map((pair) => ({ ...pair, right: flat(pair.right) })),
      extra: answer.extra.map((one) => ({ ...one, text: flat(one.text) })),
    }),
  ),
  extraSides: inForm(
    'match',
    ({ extra }) => extra.length > 0,
    (answer) => ({ ...answer, extra: [] }),
  ),
  talkTimes: unlessSlide(
    inForm(
      'talk',
      ({ think, pair, share, starter }) => think !== 60 || pair !== 120 || share !== 240 || starter !== '',
      (answer) => ({ ...answer, think: 60, pair: 120, share: 240, starter: '' }),
    ),
  ),
} as const satisfies Readonly<Record<string, Trait>>;

export type TraitName = keyof typeof traits;

export const traitNames = Object.keys(traits) as TraitName[];

export const traitsOf = (question: Question): TraitName[] => traitNames.filter((name) => traits[name].has(question));

export const withoutTraits = (question: Question, names: readonly TraitName[]): Question =>
  names.reduce((left, name) => traits[name].without(left), question);
