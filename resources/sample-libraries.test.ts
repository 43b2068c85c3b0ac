/** What must hold of the sample library, the practice class and the sample set that come with the app. */
import { describe, expect, it } from 'vitest';
import { libraryAboutSchema } from '../shared/library/library-about';
import { questionSetSchema } from '../shared/library/question-set';
import { schoolClassSchema } from '../shared/library/school-class';
import { kindNames, kindOf } from '../shared/question/kinds';
import type { Question } from '../shared/question/question';
import { checkQuestion, isReady } from '../shared/question/readiness';
import { ending, filesOf, libraries, read, topicsOf } from './sample-topics';

const topics = libraries.flatMap(topicsOf);
const questions = topics.flatMap((topic) => topic.questions);
const ofKind = (kind: Question['kind']): Question[] => questions.filter((question) => question.kind === kind);

/** How long each option is, and where the right one stands. */
function shape(question: Question): { lengths: number[]; right: number } {
  if (question.answer.form !== 'choose') throw new Error(`${question.id} has no options`);
  const { options, right } = question.answer;
  return {
    lengths: options.map((option) => option.text.length),
    right: options.findIndex((option) => option.id === right[0]),
  };
}

/** A polled option is nobody's error. */
const isScored = ({ kind }: Question): boolean => kindOf(kind).scored;

describe('the sample libraries', () => {
  it('has thirty topics and 250 questions, and enough of every kind to try it out', () => {
    expect(topics.length).toBeGreaterThanOrEqual(30);
    expect(questions.length).toBeGreaterThanOrEqual(250);
    // A slide asks nothing; teachers make their own between the questions.
    for (const kind of kindNames.filter((name) => name !== 'slide'))
      expect(ofKind(kind).length, kind).toBeGreaterThanOrEqual(6);
  });

  it('has each topic in the file its id names, and a name for each library', () => {
    expect(topics.map((topic) => topic.id + ending)).toEqual(libraries.flatMap(filesOf));
    for (const library of [...libraries, 'us-civics-test'])
      expect(libraryAboutSchema.safeParse(read(`./libraries/${library}/library.json`)).success).toBe(true);
  });

  it('has no question that a teacher would be warned about', () => {
    expect(questions.filter((question) => !isReady(question))).toEqual([]);
    expect(
      questions.flatMap((question) => checkQuestion(question).map((warning) => `${question.id} ${warning.code}`)),
    ).toEqual([]);
  });

  it('dates every topic and names a source with an https address for every key point', () => {
    for (const topic of topics) {
      expect(topic.date, topic.id).not.toBeNull();
      expect(topic.keyPoints.length, topic.id).toBeGreaterThanOrEqual(5);
      for (const source of topic.sources) expect(source.address, source.id).toMatch(/^https:\/\//);
      const sources = topic.sources.map((source) => source.id);
      for (const point of topic.keyPoints) expect(sources, point.id).toContain(point.sourceId);
    }
  });

  it('explains every question and says which key point answers it', () => {
    for (const topic of topics) {
      for (const question of topic.questions) {
        expect(question.explanation.length, question.id).toBeGreaterThan(20);
        expect(question.explanation.length, question.id).toBeLessThanOrEqual(140);
        expect(question.idea, question.id).not.toBe('');
        expect(
          topic.keyPoints.map((point) => point.id),
          question.id,
        ).toContain(question.grounds);
      }
    }
  });

  it('uses every id once', () => {
    const ids = topics.flatMap((topic) => [
      topic.id,
      ...[...topic.sources, ...topic.keyPoints, ...topic.questions].map((one) => one.id),
    ]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, answer } of questions) {
      if (answer.form === 'choose')
        expect(new Set(answer.options.map((option) => option.id)).size, id).toBe(answer.options.length);
    }
  });

  it('says for every wrong option why somebody would pick it', () => {
    for (const { id, answer } of questions.filter(isScored)) {
      if (answer.form !== 'choose') continue;
      for (const option of answer.options)
        expect(option.slip === '', `${id} ${option.id}`).toBe(answer.right.includes(option.id));
    }
  });

  it('gives no right answer away by its place or its length', () => {
    const shapes = ofKind('choice').map(shape);
    for (const place of [0, 1, 2, 3, 4, 5])
      expect(shapes.filter(({ right }) => right === place).length, `place ${place}`).toBeLessThanOrEqual(
        shapes.length * 0.4,
      );
    const longest = shapes.filter(({ lengths, right }) =>
      lengths.every((length, index) => index === right || length < (lengths[right] ?? 0)),
    );
    expect(longest.length).toBeLessThanOrEqual(shapes.length * 0.4);
    const truths = ofKind('true-false').filter((question) => shape(question).right === 0).length;
    expect(truths).toBeGreaterThan(0);
    expect(truths).toBeLessThan(ofKind('true-false').length);
  });

  it('gives every discussion a sentence to start with and no timer of its own', () => {
    for (const { id, answer, seconds } of ofKind('discussion')) {
      expect(answer.form === 'talk' && answer.starter.length > 0, id).toBe(true);
      expect(seconds, id).toBeNull();
    }
  });
});

describe('the practice class and the sample set', () => {
  it('has 26 students numbered from 1 to 26', () => {
    const { students } = schoolClassSchema.parse(read('./sample-class.json'));
    expect(students.map((student) => student.number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(new Set(students.map((student) => student.name)).size).toBe(26);
    expect(new Set(students.map((student) => student.id)).size).toBe(26);
  });

  it('has ten questions of all four kinds that are copies of those in the library', () => {
    const { items } = questionSetSchema.parse(read('./sample-set.json'));
    expect(items).toHaveLength(10);
    expect(new Set(items.map((item) => item.question.kind)).size).toBe(4);
    for (const { question, from } of items) {
      const topic = topics.find((one) => one.id === from?.topicId);
      expect(from).toMatchObject({
        libraryId: 'sample-civics-and-government',
        questionId: question.id,
        headline: topic?.headline,
      });
      expect(topic?.questions.find((one) => one.id === question.id)).toEqual(question);
    }
  });
});

describe('the library of the civics test', () => {
  const civics = topicsOf('us-civics-test');
  const asked = civics.flatMap((topic) => topic.questions);

  it('has the 128 official questions, each once, with the accepted answers in its notes', () => {
    const numbers = asked.map((question) => Number(question.id.replace('civics-', ''))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 128 }, (_, index) => index + 1));
    for (const { id, notes } of asked)
      expect(notes).toContain(`Official question ${id.replace('civics-', '')}. Accepted answers: `);
  });

  it('has distractors for every question but the four whose answers differ by state', () => {
    expect(asked.filter(({ kind }) => kind === 'discussion').map(({ id }) => id)).toEqual([
      'civics-23',
      'civics-29',
      'civics-61',
      'civics-62',
    ]);
    for (const { id, answer } of asked) {
      if (answer.form !== 'choose') continue;
      expect(answer.options.length - answer.right.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no question that a teacher would be warned about', () => {
    const warned = asked.flatMap((question) => checkQuestion(question).map(({ code }) => `${question.id} ${code}`));
    expect(warned).toEqual([]);
  });
});
