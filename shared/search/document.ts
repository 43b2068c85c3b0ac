/** What the index keeps of a topic: the topic itself and each of its questions as documents, with fields that weigh. */
import type { Topic } from '../library/topic';
import { hasKey } from '../question/has-key';
import { kindOf } from '../question/kinds';
import type { Question } from '../question/question';
import { checkQuestion } from '../question/readiness';
import { wordsOnLine } from '../rich-text/words-on-line';
import { textsOf } from './texts-of';

/** Goes up whenever a topic would give other documents, so that an index that was kept is made anew. */
export const documentVersion = 2;

export interface Field {
  text: string;
  /** From 1 to 255: how much a word found here counts. */
  weight: number;
}

export interface QuestionDocument {
  questionId: string;
  kind: string;
  level: string;
  tags: readonly string[];
  /** The code of the first warning that keeps it from being ready, or empty. */
  lacks: string;
  /** Whether it is one to be marked and has no key. */
  lacksKey: boolean;
  isTalk: boolean;
  /** The stem, then the answers, a line each. */
  lines: readonly string[];
  /** What else may be shown for a word found in it. */
  more: readonly string[];
  fields: readonly Field[];
}

export interface TopicDocument {
  libraryId: string;
  topicId: string;
  /** Changes whenever the file does. */
  stamp: string;
  headline: string;
  category: string;
  /** YYYY-MM-DD or empty. */
  date: string;
  lines: readonly string[];
  fields: readonly Field[];
  questions: readonly QuestionDocument[];
}

export function documentOf(libraryId: string, topic: Topic, stamp: string): TopicDocument {
  const points = topic.keyPoints.map((point) => wordsOnLine(point.text));
  const words = topic.vocabulary.map(({ term, meaning }) => wordsOnLine(`${term}: ${meaning}`));
  return {
    libraryId,
    topicId: topic.id,
    stamp,
    headline: topic.headline,
    category: topic.category,
    date: topic.date ?? '',
    lines: [topic.headline, wordsOnLine(topic.dek), ...points, ...words],
    fields: [
      { text: topic.headline, weight: 255 },
      { text: topic.dek, weight: 130 },
      { text: points.join('\n'), weight: 140 },
      { text: topic.category, weight: 100 },
      { text: words.join('\n'), weight: 110 },
    ],
    questions: topic.questions.map((question) => questionDocument(topic, question)),
  };
}

function questionDocument(topic: Topic, question: Question): QuestionDocument {
  const texts = textsOf(question);
  const grounds = topic.keyPoints.find((point) => point.id === question.grounds)?.text ?? '';
  return {
    questionId: question.id,
    kind: question.kind,
    level: question.level,
    tags: question.tags,
    lacks: checkQuestion(question).find((warning) => warning.blocks)?.code ?? '',
    lacksKey: kindOf(question.kind).scored && !hasKey(question),
    isTalk: question.answer.form === 'talk',
    lines: [texts.stem, ...texts.answers],
    more: [texts.tags.join(', '), texts.idea, texts.explanation],
    fields: [
      { text: texts.stem, weight: 230 },
      { text: texts.answers.join('\n'), weight: 130 },
      { text: texts.idea, weight: 130 },
      { text: texts.tags.join('\n'), weight: 150 },
      { text: topic.headline, weight: 90 },
      { text: texts.explanation, weight: 60 },
      { text: texts.notes, weight: 50 },
      { text: wordsOnLine(grounds), weight: 60 },
      { text: topic.category, weight: 50 },
    ],
  };
}
