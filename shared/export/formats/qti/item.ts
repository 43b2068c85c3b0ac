/** A question as a QTI item. */
import type { FormOf } from '../../../question/answer-form';
import type { Question } from '../../../question/question';
import { plainText } from '../../../rich-text/plain-text';
import { pictureMarkup } from '../../picture-markup';
import { writeFragment, type Xml, xml, xmlAround } from '../../xml-writer';
import { chooseResponse, inlineChoice } from './choose-response';
import type { Dialect } from './dialect';
import { type HtmlOf, htmlFor, markupAsHtml } from './html';
import { matchResponse, numberResponse, orderResponse, writeResponse } from './other-responses';
import { type Counted, processing } from './processing';
import type { Response } from './response';

const longestTitle = 80;

export function itemElement(question: Question, identifier: string, dialect: Dialect): Xml {
  const html = htmlFor(dialect);
  const responses = responsesOf(question, html);
  const feedback = question.answer.form === 'choose' && question.answer.options.some((one) => one.feedback !== '');
  const title = plainText(question.stem).replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  const item = xml(
    'assessmentItem',
    { ...dialect.namespaces, identifier, title, adaptive: 'false', timeDependent: 'false' },
    ...responses.map(({ response }) => response.declaration),
    outcome('SCORE', 'float', '0'),
    feedback ? outcome('FEEDBACK', 'identifier', null, manyOf(question)) : null,
    question.explanation === '' ? null : outcome('EXPLANATION', 'identifier', 'explanation'),
    bodyOf(question, responses, dialect),
    processing(responses, question.credit === 'all-or-nothing', feedback, dialect),
    question.explanation === '' ? null : explanation(question, html),
  );
  return dialect.say(item);
}

const manyOf = ({ answer }: Question): boolean => answer.form === 'choose' && answer.many;

const outcome = (identifier: string, baseType: string, value: string | null, many = false): Xml =>
  xml(
    'outcomeDeclaration',
    { identifier, cardinality: many ? 'multiple' : 'single', baseType },
    value === null ? null : xml('defaultValue', {}, xml('value', {}, value)),
  );

const explanation = (question: Question, html: HtmlOf): Xml =>
  html.element(
    'modalFeedback',
    { outcomeIdentifier: 'EXPLANATION', identifier: 'explanation', showHide: 'show' },
    question.explanation,
  );

/** Polls are marked by a class, so that what has no key on purpose can be told from what lost its key. */
const roleOf = ({ kind }: Question): string | null => (kind.endsWith('poll') ? `lectern-${kind}` : null);

function responsesOf(question: Question, html: HtmlOf): Counted[] {
  const { answer, credit } = question;
  if (answer.form === 'gaps') return gapResponses(answer);
  const response = responseOf(question, credit, html);
  return response ? [{ identifier: 'RESPONSE', response, weight: 1 }] : [];
}

function responseOf(question: Question, credit: Question['credit'], html: HtmlOf): Response | null {
  const { answer } = question;
  switch (answer.form) {
    case 'choose':
      return chooseResponse('RESPONSE', answer, credit, html, roleOf(question));
    case 'write':
      return writeResponse('RESPONSE', answer, roleOf(question));
    case 'number':
      return numberResponse('RESPONSE', answer);
    case 'match':
      return matchResponse('RESPONSE', answer, credit, html);
    case 'order':
      return orderResponse('RESPONSE', answer, html);
    case 'gaps':
      return null;
    case 'talk':
      return talkResponse;
  }
}

const talkResponse: Response = {
  declaration: xml('responseDeclaration', { identifier: 'RESPONSE', cardinality: 'single', baseType: 'string' }),
  interaction: xml('extendedTextInteraction', { responseIdentifier: 'RESPONSE' }),
  scoring: { by: 'nothing' },
};

function gapResponses({ gaps }: FormOf<'gaps'>): Counted[] {
  const all = gaps.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return gaps.map(({ weight, answer }, at) => {
    const identifier = `RESPONSE_${at + 1}`;
    const response =
      answer.form === 'choose'
        ? inlineChoice(identifier, answer)
        : answer.form === 'write'
          ? writeResponse(identifier, answer)
          : numberResponse(identifier, answer);
    return { identifier, response, weight: weight / all };
  });
}

function bodyOf(question: Question, responses: readonly Counted[], dialect: Dialect): Xml {
  const stem = markupAsHtml(pictureMarkup(question.picture) + question.stem);
  const written = responses.map(({ response }) => writeFragment(dialect.say(response.interaction)));
  const { answer } = question;
  if (answer.form === 'gaps') {
    const filled = answer.gaps.reduce(
      (text, { id }, at) => text.replaceAll(`[[${id}]]`, () => written[at] ?? ''),
      stem,
    );
    return xmlAround('itemBody', {}, filled);
  }
  const isInline = answer.form === 'write' || answer.form === 'number';
  return xmlAround('itemBody', {}, stem + written.map((one) => (isInline ? `<p>${one}</p>` : one)).join(''));
}
