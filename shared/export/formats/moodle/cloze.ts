/** The stem of a Moodle cloze: each gap is written in the text itself (Moodle docs, Embedded answers). */
import type { FormOf, Gap } from '../../../question/answer-form';
import { escapeText } from '../../../rich-text/escape-text';
import { plainText } from '../../../rich-text/plain-text';
import { optionWeights } from '../../option-weights';
import { percentOf } from '../../percent';

export const clozeText = (stem: string, { gaps }: FormOf<'gaps'>): string =>
  gaps.reduce((text, gap) => text.replaceAll(`[[${gap.id}]]`, () => escapeText(gapText(gap))), stem);

function gapText({ weight, answer }: Gap): string {
  switch (answer.form) {
    case 'choose': {
      const weights = optionWeights(answer, 'all-or-nothing');
      const parts = answer.options.map(({ text, feedback }, at) => part(weights[at] ?? 0, plainText(text), feedback));
      return `{${weight}:MULTICHOICE:${parts.join('~')}}`;
    }
    case 'write': {
      const literal = (text: string) => (answer.wildcards ? text : text.replaceAll('*', '\\*'));
      const parts = [
        ...answer.accepted.map((text) => part(1, literal(text), '')),
        ...answer.others
          .filter(({ text }) => !answer.accepted.includes(text))
          .map((one) => part(one.share, literal(one.text), one.feedback)),
      ];
      return `{${weight}:${answer.matchCase ? 'SHORTANSWER_C' : 'SHORTANSWER'}:${parts.join('~')}}`;
    }
    case 'number': {
      const parts = answer.accepted.map((one) => {
        const { value, tolerance } =
          'value' in one ? one : { value: (one.low + one.high) / 2, tolerance: (one.high - one.low) / 2 };
        return part(one.share, `${value}:${tolerance}`, one.feedback);
      });
      return `{${weight}:NUMERICAL:${parts.join('~')}}`;
    }
  }
}

const part = (share: number, text: string, feedback: string): string =>
  `%${percentOf(share)}%${escapeCloze(text)}${feedback === '' ? '' : `#${escapeCloze(feedback)}`}`;

const escapeCloze = (text: string): string => text.replace(/[\\}#~]/g, '\\$&');
