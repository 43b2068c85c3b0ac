/** Choosing in QTI: a choice interaction, or a drop-down in a sentence. */
import type { FormOf } from '../../../question/answer-form';
import type { CreditRule } from '../../../question/credit';
import { plainText } from '../../../rich-text/plain-text';
import { optionWeights } from '../../option-weights';
import { type Xml, xml } from '../../xml-writer';
import { declare } from './declare';
import type { HtmlOf } from './html';
import type { Response } from './response';

const identifierAt = (at: number): string => `choice_${at + 1}`;

export function chooseResponse(
  identifier: string,
  answer: FormOf<'choose'>,
  credit: CreditRule,
  html: HtmlOf,
  role: string | null,
): Response {
  const { options, many, right } = answer;
  return {
    ...keyed(identifier, answer, credit),
    interaction: xml(
      'choiceInteraction',
      { responseIdentifier: identifier, shuffle: 'false', maxChoices: many ? 0 : 1, class: role },
      ...options.map(({ text, feedback }, at) =>
        html.element('simpleChoice', { identifier: identifierAt(at) }, text, feedbackOn(at, feedback, html)),
      ),
    ),
    ...(right.length === 0 ? { scoring: { by: 'nothing' } as const } : {}),
  };
}

const feedbackOn = (at: number, feedback: string, html: HtmlOf): Xml | null =>
  feedback === ''
    ? null
    : html.element(
        'feedbackInline',
        { outcomeIdentifier: 'FEEDBACK', identifier: identifierAt(at), showHide: 'show' },
        feedback,
      );

/** A drop-down holds plain words alone. */
export const inlineChoice = (identifier: string, answer: FormOf<'choose'>): Response => ({
  ...keyed(identifier, answer, 'all-or-nothing'),
  interaction: xml(
    'inlineChoiceInteraction',
    { responseIdentifier: identifier, shuffle: 'false' },
    ...answer.options.map(({ text }, at) => xml('inlineChoice', { identifier: identifierAt(at) }, plainText(text))),
  ),
});

function keyed(
  identifier: string,
  answer: FormOf<'choose'>,
  credit: CreditRule,
): Pick<Response, 'declaration' | 'scoring'> {
  const weights = credit === 'all-or-nothing' ? null : optionWeights(answer, credit);
  const declaration = declare(identifier, {
    cardinality: answer.many ? 'multiple' : 'single',
    baseType: 'identifier',
    right: answer.options.flatMap(({ id }, at) => (answer.right.includes(id) ? [identifierAt(at)] : [])),
    ...(weights ? { mapped: weights.map((share, at) => ({ key: identifierAt(at), share })) } : {}),
  });
  return { declaration, scoring: { by: weights ? 'map' : 'match' } };
}
