/** A question of a Moodle XML file while it is read: its element, its texts with their files, and its notes. */

import { escapeText } from '../../../rich-text/escape-text';
import { readMarkup } from '../../../rich-text/read-markup';
import { writeMarkup } from '../../../rich-text/write-markup';
import { bytesOfBase64 } from '../../base64';
import { Notes } from '../../draft';
import { withoutGapMarks } from '../../gap-marks';
import { shareOfPercent } from '../../share';
import type { ImportTools } from '../../source';
import { readable, Wording } from '../../wording';
import { allOf, attributeOf, childOf, childText, type Element, textIn } from '../../xml/element';
import { escapeHtml, htmlIn } from '../../xml/to-html';
import { mathsInLines } from './moodle-maths';

export class MoodleItem {
  readonly element: Element;
  readonly notes = new Notes();
  readonly tools: ImportTools;

  constructor(element: Element, tools: ImportTools) {
    this.element = element;
    this.tools = tools;
  }

  get newId(): () => string {
    return this.tools.newId;
  }

  /** What a setting says, in lower case. */
  setting(name: string): string {
    return childText(this.element, name).toLowerCase();
  }

  /** The words of an element with files beside them. */
  wordingOf(element: Element | null): Wording {
    const find = (address: string) => fileIn(element, address) ?? fileIn(this.element, address);
    return new Wording(this.tools, this.notes, find);
  }

  /** An element's text as HTML, whichever of Moodle's four formats it is in; null for Markdown. */
  htmlOf(element: Element | null): string | null {
    const raw = withoutGapMarks(htmlIn(childOf(element, 'text') ?? element));
    const format = attributeOf(element, 'format');
    if (format === 'markdown') return null;
    if (format === 'plain_text') return escapeHtml(raw.trim()).replaceAll('\n', '<br>');
    const html = mathsInLines(raw);
    return format === 'moodle_auto_format' ? html.trim().replaceAll('\n', '<br>') : html;
  }

  /** An element's text as markup. */
  markupOf(element: Element | null): string {
    if (!element) return '';
    if (attributeOf(element, 'format') === 'plain_text') return escapeText(textIn(childOf(element, 'text')).trim());
    const html = this.htmlOf(element);
    return html === null
      ? writeMarkup(readMarkup(textIn(childOf(element, 'text')).trim()))
      : this.wordingOf(element).html(html);
  }

  /** The part of the points of an answer; null where it is no number. */
  shareOf(answer: Element): number | null {
    const fraction = attributeOf(answer, 'fraction');
    return fraction === '' ? 0 : shareOfPercent(fraction);
  }
}

/** The bytes of a file that stands in an element under an address of Moodle's. */
function fileIn(element: Element | null, address: string): Uint8Array | null {
  if (!address.startsWith('@@PLUGINFILE@@/')) return null;
  const path = readable(address.slice('@@PLUGINFILE@@'.length).replace(/[?#].*$/, ''));
  const files = allOf(element, 'file');
  const found =
    files.find((file) => (attributeOf(file, 'path') || '/') + attributeOf(file, 'name') === path) ??
    files.find((file) => attributeOf(file, 'name') === path.split('/').at(-1));
  return found ? bytesOfBase64(textIn(found)) : null;
}
