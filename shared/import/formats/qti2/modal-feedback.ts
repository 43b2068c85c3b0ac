/** Reads the feedback of a QTI 2 item: that of an option, that of all, and that which has no place. */
import { attributeOf, childrenOf, type Element, firstOf } from '../../xml/element';
import type { Qti2Item } from './qti2-item';

const isGeneral = (feedback: Element): boolean =>
  /general|solution|explanation|rationale|all/i.test(attributeOf(feedback, 'identifier')) ||
  childrenOf(feedback, 'rubricBlock').length > 0;

/** Feedback that is named as the option is. */
export function optionFeedback(item: Qti2Item, ident: string): string {
  const found = childrenOf(item.element, 'modalFeedback').find(
    (feedback) => attributeOf(feedback, 'identifier') === ident,
  );
  return found ? item.markup(found) : '';
}

/** What is said to all; the rest that belongs to no option is noted. */
export function generalFeedback(item: Qti2Item): string {
  const all = childrenOf(item.element, 'modalFeedback');
  const options = new Set(
    item.interactions.flatMap((one) => childrenOf(one, 'simpleChoice')).map((one) => attributeOf(one, 'identifier')),
  );
  const general = all.filter(isGeneral);
  const rest = all.filter((one) => !general.includes(one) && !options.has(attributeOf(one, 'identifier')));
  const inBody = item.interactions.length > 0 && looseFeedback(item) !== null;
  if (rest.some((one) => item.markup(one) !== '') || inBody) item.notes.add('feedbackDropped');
  return general
    .map((one) => item.markup(one))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Feedback in the body that stands in no option. */
function looseFeedback({ element }: Qti2Item): Element | null {
  const outside = (one: Element): Element => ({
    ...one,
    children: one.children.flatMap((child) =>
      typeof child === 'string' || child.name === 'simpleChoice' || child.name === 'hottext' ? [] : [outside(child)],
    ),
  });
  const [body] = childrenOf(element, 'itemBody');
  return body ? firstOf(outside(body), 'feedbackInline', 'feedbackBlock') : null;
}
