/** The accepted numbers of a Moodle numerical question; a range is its middle with a tolerance. */
import type { AcceptedNumber, FormOf } from '../../../question/answer-form';
import { percentOf } from '../../percent';
import { type Xml, xml } from '../../xml-writer';

export const numberElements = ({ accepted, units, unitNeeded }: FormOf<'number'>): Xml[] => [
  ...accepted.map((one) =>
    xml(
      'answer',
      { fraction: percentOf(one.share), format: 'plain_text' },
      xml('text', {}, String(middleOf(one).value)),
      xml('feedback', { format: 'html' }, xml('text', {}, one.feedback)),
      xml('tolerance', {}, String(middleOf(one).tolerance)),
    ),
  ),
  xml('unitgradingtype', {}, unitNeeded ? '1' : '0'),
  xml('unitpenalty', {}, unitNeeded ? '1' : '0.1'),
  xml('showunits', {}, units.length > 0 ? '0' : '3'),
  xml('unitsleft', {}, '0'),
  ...(units.length > 0
    ? [
        xml(
          'units',
          {},
          ...units.map(({ name, times }) =>
            // Moodle divides by its multiplier where we multiply by our factor.
            xml('unit', {}, xml('multiplier', {}, String(1 / times)), xml('unit_name', {}, name)),
          ),
        ),
      ]
    : []),
];

const middleOf = (one: AcceptedNumber): { value: number; tolerance: number } =>
  'value' in one ? one : { value: (one.low + one.high) / 2, tolerance: (one.high - one.low) / 2 };
