/** Markdown: a page to read, to keep under version control, or to paste elsewhere (CommonMark). */
import { keyFor } from '../../question/forms';
import { kindNames } from '../../question/kinds';
import { optionLetter } from '../../question/option-letter';
import type { Question } from '../../question/question';
import { escapeText } from '../../rich-text/escape-text';
import type { ExportFormat } from '../export-format';
import { type ExportTopic, topicPartNames } from '../topic-part';
import { markdownText } from './markdown-text';

export const markdown: ExportFormat<'markdown'> = {
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  kinds: kindNames,
  holds: ['manyWithOneRight', 'explanation', 'formatting', 'optionFormatting', 'rightSideFormatting', 'extraSides'],
  holdsOfTopic: topicPartNames,
  refuses: () => null,
  write: ({ topics }) => [{ path: 'questions.md', text: `${topics.map(topicText).join('\n\n')}\n` }],
};

function topicText(topic: ExportTopic): string {
  const { headline, dek, date, category, keyPoints, sources, vocabulary, questions } = topic;
  const about = [date, escapeText(category)].filter((word) => word).join(' · ');
  return [
    `# ${escapeText(headline)}`,
    about,
    escapeText(dek),
    keyPoints.map(({ text }) => `- ${markdownText(text)}`).join('\n'),
    vocabulary.map(({ term, meaning }) => `- **${escapeText(term)}** ${escapeText(meaning)}`).join('\n'),
    questions.map((question, at) => questionText(question, at + 1)).join('\n\n'),
    sources.map(sourceLine).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourceLine({ title, publisher, address, seen }: ExportTopic['sources'][number]): string {
  const words = escapeText([title, publisher].filter((word) => word !== '').join(', '));
  const named =
    address === '' ? words : `[${words || escapeText(address)}](<${address.replace(/[<>\s]/g, encodeURI)}>)`;
  return `- ${named}${seen === null ? '' : ` (${seen})`}`;
}

function questionText(question: Question, number: number): string {
  const { stem, explanation } = question;
  const answer = answerLines(question);
  return [
    `${number}. ${indented(markdownText(stem))}`,
    answer.length > 0 ? answer.map((line) => `   ${line}`).join('\n') : '',
    explanation === '' ? '' : `   Explanation: ${indented(markdownText(explanation))}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What follows a list mark belongs to it as long as it is indented. */
const indented = (text: string): string => text.replaceAll('\n', '\n   ');

function answerLines({ answer }: Question): string[] {
  switch (answer.form) {
    case 'choose': {
      const lines = answer.options.map(({ text }, at) => `${optionLetter(at)}) ${markdownText(text)}`);
      const right = answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? [optionLetter(at)] : []));
      return [...lines, ...(right.length > 0 ? [`Answer: ${right.join(', ')}`] : [])].flatMap(apart);
    }
    case 'match':
      return [
        ...answer.pairs.map(({ left, right }) => `- ${markdownText(left)} → ${markdownText(right)}`),
        ...answer.extra.map(({ text }) => `- → ${markdownText(text)}`),
      ];
    case 'order':
      return answer.items.map(({ text }, at) => `${at + 1}. ${markdownText(text)}`);
    case 'write':
    case 'number':
    case 'gaps':
      return keyFor(answer).length > 0 ? [`Answer: ${keyFor(answer).map(markdownText).join('; ')}`] : [];
    case 'talk':
      return [];
  }
}

/** Two spaces at its end keep a line apart from the next one. */
const apart = (line: string): string[] => [`${line}  `];
