/** Writing, numbers, pairs and order in QTI. */
import type { AcceptedNumber, FormOf } from '../../../question/answer-form';
import type { CreditRule } from '../../../question/credit';
import { type Xml, xml } from '../../xml-writer';
import { declare } from './declare';
import type { HtmlOf } from './html';
import type { Response } from './response';

const textEntry = (identifier: string, role: string | null = null): Xml =>
  xml('textEntryInteraction', { responseIdentifier: identifier, class: role });

export function writeResponse(identifier: string, answer: FormOf<'write'>, role: string | null = null): Response {
  const { accepted, others, matchCase } = answer;
  const partly = others.filter(({ text }) => !accepted.includes(text));
  const mapped = [...accepted.map((text) => ({ text, share: 1 })), ...partly].map(({ text, share }) => ({
    key: text,
    share,
    caseSensitive: matchCase,
  }));
  return {
    declaration: declare(identifier, {
      cardinality: 'single',
      baseType: 'string',
      right: accepted.slice(0, 1),
      ...(mapped.length > 0 ? { mapped } : {}),
    }),
    interaction: textEntry(identifier, role),
    scoring: { by: mapped.length > 0 ? 'map' : 'nothing' },
  };
}

export function numberResponse(identifier: string, { accepted }: FormOf<'number'>): Response {
  const [only] = accepted;
  const exact = accepted.length === 1 && only && 'value' in only && only.tolerance === 0 && only.share === 1;
  const first = only && ('value' in only ? only.value : (only.low + only.high) / 2);
  return {
    declaration: declare(identifier, {
      cardinality: 'single',
      baseType: 'float',
      right: first === undefined ? [] : [String(first)],
    }),
    interaction: textEntry(identifier),
    scoring: exact
      ? { by: 'match' }
      : { by: 'cases', cases: accepted.map((one) => ({ holds: holds(identifier, one), share: one.share })) },
  };
}

const number = (value: number): Xml => xml('baseValue', { baseType: 'float' }, String(value));

function holds(identifier: string, one: AcceptedNumber): Xml {
  const given = xml('variable', { identifier });
  if ('value' in one)
    return xml(
      'equal',
      one.tolerance === 0
        ? { toleranceMode: 'exact' }
        : { toleranceMode: 'absolute', tolerance: `${one.tolerance} ${one.tolerance}` },
      given,
      number(one.value),
    );
  return xml('and', {}, xml('gte', {}, given, number(one.low)), xml('lte', {}, given, number(one.high)));
}

export function matchResponse(identifier: string, answer: FormOf<'match'>, credit: CreditRule, html: HtmlOf): Response {
  const { pairs, extra } = answer;
  const rights = [...pairs.map(({ right }) => right), ...extra.map(({ text }) => text)];
  const keys = pairs.map((_, at) => `left_${at + 1} right_${at + 1}`);
  const side = (texts: readonly string[], name: string, most: number): Xml =>
    xml(
      'simpleMatchSet',
      {},
      ...texts.map((text, at) =>
        html.element('simpleAssociableChoice', { identifier: `${name}_${at + 1}`, matchMax: String(most) }, text),
      ),
    );
  return {
    declaration: declare(identifier, {
      cardinality: 'multiple',
      baseType: 'directedPair',
      right: keys,
      ...(credit === 'each-part' ? { mapped: keys.map((key) => ({ key, share: 1 / pairs.length })) } : {}),
    }),
    interaction: xml(
      'matchInteraction',
      { responseIdentifier: identifier, shuffle: 'true', maxAssociations: pairs.length },
      side(
        pairs.map(({ left }) => left),
        'left',
        1,
      ),
      side(rights, 'right', pairs.length),
    ),
    scoring: { by: credit === 'each-part' ? 'map' : 'match' },
  };
}

export const orderResponse = (identifier: string, { items }: FormOf<'order'>, html: HtmlOf): Response => ({
  declaration: declare(identifier, {
    cardinality: 'ordered',
    baseType: 'identifier',
    right: items.map((_, at) => `item_${at + 1}`),
  }),
  interaction: xml(
    'orderInteraction',
    { responseIdentifier: identifier, shuffle: 'true' },
    ...items.map(({ text }, at) => html.element('simpleChoice', { identifier: `item_${at + 1}` }, text)),
  ),
  scoring: { by: 'match' },
});
