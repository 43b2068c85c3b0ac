/** Worksheet: the questions of a set with room to answer, for the class; nothing in it tells what is right. */
import { pointsOf } from '../../library/set-totals';
import { stemAsked } from '../../question/asked';
import type { Block } from '../handout';
import type { Layout } from '../layout';
import { hintFor, pictureOf } from '../question-block';
import { roomToAnswer } from '../room-to-answer';

export const worksheet: Layout<'worksheet'> = {
  name: 'worksheet',
  hasKey: false,
  blocks(source) {
    const { options, words, set, topics } = source;
    const blanks: Block[] = options.nameAndDate ? [{ block: 'blanks', labels: [words.name, words.date] }] : [];
    const told = options.brief ? topics.filter((topic) => topic.keyPoints.length > 0) : [];
    const briefs: Block[] = told.map(({ headline, keyPoints }) => ({
      block: 'brief',
      headline,
      points: [...keyPoints],
    }));
    const questions = set.items.map(
      ({ question }, index): Block => ({
        block: 'question',
        number: index + 1,
        stem: stemAsked(question),
        picture: pictureOf(question),
        points: options.points && pointsOf(question) > 0 ? words.points(pointsOf(question)) : null,
        hint: hintFor(question, words),
        space: roomToAnswer(question, { style: options, lines: options.answerLines, told: false }),
        key: null,
      }),
    );
    return [...blanks, ...briefs, ...questions];
  },
};
