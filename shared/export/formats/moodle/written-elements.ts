/** The accepted answers of a Moodle short answer; they are plain text with `*` for any run of signs. */
import type { FormOf } from '../../../question/answer-form';
import { percentOf } from '../../percent';
import { type Xml, xml } from '../../xml-writer';

export function writtenElements({ accepted, others, matchCase, wildcards }: FormOf<'write'>): Xml[] {
  const feedbackOn = (text: string) => others.find((other) => other.text === text)?.feedback ?? '';
  const all = [
    ...accepted.map((text) => ({ text, share: 1, feedback: feedbackOn(text) })),
    ...others.filter(({ text }) => !accepted.includes(text)),
  ];
  return [
    xml('usecase', {}, matchCase ? '1' : '0'),
    ...all.map(({ text, share, feedback }) =>
      xml(
        'answer',
        { fraction: percentOf(share), format: 'plain_text' },
        xml('text', {}, wildcards ? text : text.replaceAll('*', '\\*')),
        xml('feedback', { format: 'plain_text' }, xml('text', {}, feedback)),
      ),
    ),
  ];
}
