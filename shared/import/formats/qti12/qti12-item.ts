/** An item of a QTI 1.2 file while it is read: its metadata, its texts and its notes. */
import { Notes } from '../../draft';
import { withoutGapMarks } from '../../gap-marks';
import type { ImportTools } from '../../source';
import { type FindBytes, Wording } from '../../wording';
import { allOf, attributeOf, childText, type Element, elementsIn, textIn } from '../../xml/element';
import { escapeHtml, htmlIn } from '../../xml/to-html';

export class Qti12Item {
  readonly element: Element;
  readonly tools: ImportTools;
  readonly notes = new Notes();
  readonly wording: Wording;
  private readonly heard = new Set<string>();
  /** Lower-case labels with what stands beside them, from either way of writing metadata. */
  readonly fields: ReadonlyMap<string, string>;

  constructor(element: Element, tools: ImportTools, find: FindBytes) {
    this.element = element;
    this.tools = tools;
    this.wording = new Wording(tools, this.notes, find);
    this.fields = fieldsOf(element);
  }

  get newId(): () => string {
    return this.tools.newId;
  }

  /** The texts of an element's materials, as markup. */
  markup(element: Element | null): string {
    return element ? this.wording.html(materialHtml(element)) : '';
  }

  /** The feedback with this name; it is known by then, so that what nobody asks for can be noted. */
  feedback(ident: string): string {
    this.heard.add(ident);
    const found = allOf(this.element, 'itemfeedback').find((one) => attributeOf(one, 'ident') === ident);
    return this.markup(found ?? null);
  }

  hasHeard(ident: string): boolean {
    return this.heard.has(ident);
  }
}

/** Feedback that found no place. */
export const unheard = (item: Qti12Item): boolean =>
  allOf(item.element, 'itemfeedback').some(
    (one) => !item.hasHeard(attributeOf(one, 'ident')) && item.markup(one) !== '',
  );

function fieldsOf(element: Element): Map<string, string> {
  const fields = new Map<string, string>();
  for (const data of allOf(element, 'itemmetadata', 'qtimetadata')) {
    for (const child of elementsIn(data)) {
      if (/^(?:bbmd|qmd)_/.test(child.name)) fields.set(child.name.toLowerCase(), textIn(child).trim());
    }
  }
  for (const field of allOf(element, 'qtimetadatafield', 'qti_metadatafield')) {
    const label = childText(field, 'fieldlabel').toLowerCase();
    if (!fields.has(label)) fields.set(label, childText(field, 'fieldentry'));
  }
  return fields;
}

/** The elements that hold what a material shows or plays. */
export const materialNames = [
  'mattext',
  'mat_formattedtext',
  'matemtext',
  'matimage',
  'mataudio',
  'matvideo',
  'matapplication',
  'matbreak',
];

/** The texts of materials in document order, one below the other. */
export const materialHtml = (element: Element): string =>
  allOf(element, ...materialNames)
    .map(textHtml)
    .filter((html) => html !== '')
    .join('<br>');

export function textHtml(element: Element): string {
  const address = escapeHtml(attributeOf(element, 'uri'));
  if (element.name === 'matimage') return `<img src="${address}" alt="${escapeHtml(attributeOf(element, 'label'))}">`;
  if (element.name === 'mataudio') return `<audio src="${address}"></audio>`;
  if (element.name === 'matvideo') return `<video src="${address}"></video>`;
  if (element.name === 'matapplication') return `<object data="${address}"></object>`;
  if (element.name === 'matbreak') return '<br>';
  const text = withoutGapMarks(htmlIn(element));
  if (text.trim() === '') return '';
  const type = (attributeOf(element, 'texttype') || attributeOf(element, 'type') || 'text/plain').toLowerCase();
  return isPlain(type, text) ? escapeHtml(text.trim()).replaceAll('\n', '<br>') : text;
}

/** Tools mark HTML as plain text now and then; a closing tag or a numbered sign gives it away. */
const isPlain = (type: string, text: string): boolean =>
  /plain/.test(type) &&
  !/<\/(?:p|div|span|b|i|em|strong|sub|sup|u|a|ul|ol|table|font)>|<br ?\/?>|<img\s|&(?:nbsp|#\d+);/i.test(text);
