/** The options of a Moodle question with their fractions in percent. */
import type { FormOf } from '../../../question/answer-form';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { optionWeights } from '../../option-weights';
import { percentOf } from '../../percent';
import { type Xml, xml } from '../../xml-writer';
import { type Media, moodleText } from './moodle-text';

export function optionElements({ kind, credit }: Question, answer: FormOf<'choose'>, media: Media): Xml[] {
  const weights = optionWeights(answer, credit);
  const feedback = (markup: string) => moodleText('feedback', markup, media);
  if (kind === 'true-false')
    return answer.options.map((option, at) =>
      xml(
        'answer',
        { fraction: percentOf(weights[at] ?? 0), format: 'plain_text' },
        xml('text', {}, plainText(option.text).toLowerCase()),
        feedback(option.feedback),
      ),
    );
  return [
    xml('single', {}, String(!answer.many)),
    xml('shuffleanswers', {}, 'true'),
    xml('answernumbering', {}, 'ABCD'),
    ...answer.options.map((option, at) =>
      moodleText('answer', option.text, media, { fraction: percentOf(weights[at] ?? 0) }, feedback(option.feedback)),
    ),
  ];
}
