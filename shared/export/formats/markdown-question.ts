/** A question in our Markdown: the stem, the name of its kind in a comment, its answer a line a part, and the explanation. */
import type { Gap } from '../../question/answer-form';
import { keyFor } from '../../question/forms';
import { optionLetter } from '../../question/option-letter';
import type { Question } from '../../question/question';
import { markdownOf } from '../../rich-text/markdown';

export function markdownQuestion(question: Question, number: number): string {
  const { stem, explanation, answer, kind } = question;
  const gapIds = answer.form === 'gaps' ? answer.gaps.map(({ id }) => id) : [];
  const why = markdownOf(explanation);
  const parts = [
    markdownOf(stem, gapIds),
    // Two spaces at its end keep a line apart from the next one.
    [`<!-- lectern: ${kind} -->`, ...answerLines(answer).map((line) => `${line}  `)].join('\n'),
    why === '' ? '' : `Explanation:${/^(?:\||`{3}|\$\$|- |\d+\. )/.test(why) ? '\n\n' : ' '}${why}`,
  ];
  const mark = `${number}. `;
  return mark + indented(parts.filter((part) => part !== '').join('\n\n'), mark.length);
}

/** What follows a list mark belongs to it as long as it is indented. */
export const indented = (text: string, by: number): string => text.replace(/\n(?!\n)/g, `\n${' '.repeat(by)}`);

const textOf = (markup: string): string => indented(markdownOf(markup), 3);

function answerLines(answer: Question['answer'] | Gap['answer']): string[] {
  switch (answer.form) {
    case 'choose': {
      const right = answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? [optionLetter(at)] : []));
      return [
        ...answer.options.map(({ text }, at) => `${optionLetter(at)}) ${textOf(text)}`),
        ...(right.length > 0 ? [`Answer: ${right.join(', ')}`] : []),
      ];
    }
    case 'match':
      return [
        ...answer.pairs.map(({ left, right }) => pairLines(textOf(left), textOf(right))),
        ...answer.extra.map(({ text }) => `- → ${textOf(text)}`),
      ];
    case 'order':
      return answer.items.map(({ text }, at) => `${at + 1}. ${textOf(text)}`);
    case 'write':
    case 'number': {
      const key = keyFor(answer).map((markup) => textOf(markup).replaceAll(';', '\\;'));
      return key.length > 0 ? [`Answer: ${key.join('; ')}`] : [];
    }
    case 'gaps':
      return answer.gaps.flatMap((gap, at) => [
        `Gap ${at + 1} (${gapNames[gap.answer.form]}${gap.weight === 1 ? '' : `, weight ${gap.weight}`})`,
        ...answerLines(gap.answer),
      ]);
    case 'talk':
      return [];
  }
}

const gapNames: Record<Gap['answer']['form'], string> = { choose: 'choice', write: 'word', number: 'number' };

/** An arrow in one of the sides, or a side of several lines, puts the right one on a line of its own. */
function pairLines(left: string, right: string): string {
  if (!/[→\n]/.test(left + right)) return `- ${left} → ${right}`;
  return `- ${left.replace(/^→/, '\\→')}  \n  → ${right}`;
}
