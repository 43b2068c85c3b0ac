/** Markdown: a page to read, to keep under version control, or to paste elsewhere (CommonMark), which our import reads again. */
import { kindNames } from '../../question/kinds';
import type { Question } from '../../question/question';
import { escapeText } from '../../rich-text/escape-text';
import { markdownOf } from '../../rich-text/markdown';
import type { ExportFormat } from '../export-format';
import { type ExportTopic, topicPartNames } from '../topic-part';
import type { TraitName } from '../trait';
import { indented, markdownQuestion } from './markdown-question';

export const markdown: ExportFormat<'markdown'> = {
  name: 'markdown',
  label: 'Markdown',
  extension: 'md',
  kinds: kindNames,
  holds: ['manyWithOneRight', 'explanation', 'formatting', 'optionFormatting', 'rightSideFormatting', 'extraSides'],
  alsoLoses: gapLosses,
  holdsOfTopic: topicPartNames,
  refuses: () => null,
  write: ({ topics }) => [{ path: 'questions.md', text: `${topics.map(topicText).join('\n\n')}\n` }],
};

/** What a gap has that a question of its own would lose. */
function gapLosses({ answer }: Question): TraitName[] {
  if (answer.form !== 'gaps') return [];
  const lost = answer.gaps.flatMap(({ answer: gap }): (TraitName | false)[] => {
    if (gap.form === 'choose')
      return [
        gap.options.some(({ feedback }) => feedback !== '') && 'optionFeedback',
        gap.options.some(({ weight }) => weight !== null) && 'weights',
      ];
    if (gap.form === 'number')
      return [
        gap.units.length > 0 && 'units',
        gap.accepted.some(({ share, feedback }) => share !== 1 || feedback !== '') && 'partNumbers',
      ];
    return [
      gap.others.length > 0 && 'otherAnswers',
      gap.matchCase && 'matchCase',
      gap.matchAccents && 'matchAccents',
      gap.wildcards && 'wildcards',
    ];
  });
  return [...new Set(lost.filter((name) => name !== false))];
}

const line = (text: string): string => markdownOf(escapeText(text.replace(/\s+/g, ' ').trim())).replace(/^(?=#)/, '\\');

const section = (title: string, items: readonly string[], between = '\n'): string =>
  items.length === 0 ? '' : `## ${title}\n\n${items.join(between)}`;

function topicText(topic: ExportTopic): string {
  const { headline, dek, date, category, keyPoints, sources, vocabulary, questions } = topic;
  const about = [date, line(category)].filter((word) => word).join(' · ');
  return [
    `# ${line(headline)}`,
    '<!-- lectern: topic -->',
    about === '' ? '' : `*${about}*`,
    line(dek),
    section(
      'Key points',
      keyPoints.map(({ text }) => `- ${indented(markdownOf(text), 2)}`),
    ),
    section(
      'Words to know',
      vocabulary.map(({ term, meaning }) => `- **${line(term)}** ${line(meaning)}`),
    ),
    section(
      'Questions',
      questions.map((question, at) => markdownQuestion(question, at + 1)),
      '\n\n',
    ),
    section('Sources', sources.map(sourceLine)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourceLine({ title, publisher, address, seen }: ExportTopic['sources'][number]): string {
  const target = address.replace(/[<>\s]/g, encodeURIComponent);
  const named = address === '' ? `*${line(title)}*` : `[${line(title)}](<${target}>)`;
  const by = publisher === '' ? '' : `, ${line(publisher).replaceAll('(', '\\(')}`;
  return `- ${named}${by}${seen === null ? '' : ` (${seen})`}`;
}
