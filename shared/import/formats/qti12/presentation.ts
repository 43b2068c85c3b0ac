/** Reads what a QTI 1.2 item shows: its text with marks where it asks, and its responses. */
import { gapMark } from '../../gap-marks';
import { allOf, attributeOf, type Element, elementsIn, firstOf } from '../../xml/element';
import { materialHtml, materialNames, textHtml } from './qti12-item';

export interface Response {
  element: Element;
  ident: string;
  /** HTML beside the response itself, such as the left side of a matching. */
  lead: string;
  labels: readonly Element[];
}

export interface Presentation {
  /** HTML in which the place of each response is marked. */
  html: string;
  responses: Response[];
  /** Blackboard's right sides of a matching. */
  rightSides: string[];
}

const responseNames = [
  'response_lid',
  'response_str',
  'response_num',
  'response_grp',
  'response_xy',
  'response_extension',
];

export function readPresentation(item: Element): Presentation {
  const shown: Presentation = { html: '', responses: [], rightSides: [] };
  for (const presentation of allOf(item, 'presentation')) walk(presentation, shown, '');
  return shown;
}

function walk(element: Element, shown: Presentation, lead: string): void {
  const ownLead = isAskingBlock(element) ? materialHtml(withoutResponses(element)) : lead;
  for (const child of elementsIn(element)) {
    if (responseNames.includes(child.name)) addResponse(child, shown, ownLead);
    else if (attributeOf(child, 'class') === 'RIGHT_MATCH_BLOCK')
      shown.rightSides.push(...elementsIn(child).map(materialHtml));
    else if (child.name === 'material' || child.name === 'material_ref') {
      if (ownLead === '') shown.html += materialHtmlInFlow(child);
    } else walk(child, shown, ownLead);
  }
  if (/^(?:flow|p|div)$/.test(element.name) && attributeOf(element, 'class') !== 'Inline') shown.html += '<br>';
}

const materialHtmlInFlow = (material: Element): string => {
  const parts = allOf(material, ...materialNames);
  return parts.map((part) => ` ${textHtml(part)}`).join('');
};

/** One left side of Blackboard's matching: a text and a response in a block of their own inside the responses. */
function isAskingBlock(element: Element): boolean {
  if (attributeOf(element, 'class') !== 'Block' || element.name !== 'flow') return false;
  const inside = elementsIn(element);
  return inside.some(({ name }) => name === 'response_lid') && inside.some(({ name }) => name === 'flow');
}

const withoutResponses = (element: Element): Element => ({
  ...element,
  children: elementsIn(element).filter(({ name }) => !responseNames.includes(name)),
});

function addResponse(element: Element, shown: Presentation, lead: string): void {
  const own = elementsIn(element)
    .filter(({ name }) => name === 'material')
    .map(materialHtml)
    .join(' ');
  const labels = allOf(element, 'response_label');
  shown.responses.push({ element, ident: attributeOf(element, 'ident'), lead: own || lead, labels });
  shown.html += ` ${gapMark(shown.responses.length)}`;
}

/** The words that stand in a response's own text, which name a blank of Canvas. */
export const blankName = ({ lead, ident }: Response): string =>
  lead.replace(/<[^>]*>/g, '').trim() || ident.replace(/^response_/, '');

export const isHotspot = ({ element }: Response): boolean =>
  element.name === 'response_xy' || firstOf(element, 'render_hotspot') !== null;
