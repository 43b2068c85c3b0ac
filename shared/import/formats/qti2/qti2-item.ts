/** An item of QTI 2 or 3 while it is read: its body, its interactions, its scoring and its notes. */
import { Notes } from '../../draft';
import { gapMark } from '../../gap-marks';
import type { ImportTools } from '../../source';
import { type FindBytes, Wording } from '../../wording';
import { allOf, attributeOf, childOf, type Element, elementsIn, textIn } from '../../xml/element';
import { escapeHtml, innerHtml } from '../../xml/to-html';
import { type ItemScore, itemScore } from './item-score';

export const inlineNames = ['inlineChoiceInteraction', 'textEntryInteraction'];

export class Qti2Item {
  readonly element: Element;
  readonly tools: ImportTools;
  readonly notes = new Notes();
  readonly wording: Wording;
  readonly score: ItemScore;
  readonly interactions: readonly Element[];

  constructor(element: Element, tools: ImportTools, find: FindBytes) {
    this.element = element;
    this.tools = tools;
    this.wording = new Wording(tools, this.notes, find);
    this.score = itemScore(element);
    this.interactions = interactionsIn(childOf(element, 'itemBody'));
  }

  get newId(): () => string {
    return this.tools.newId;
  }

  /** The body as HTML; `place` says what stands where the interaction with this number, from 1, is. */
  bodyHtml(place: (interaction: Element, number: number) => string): string {
    return innerHtml(childOf(this.element, 'itemBody'), (element) => {
      const at = this.interactions.indexOf(element);
      return at >= 0 ? place(element, at + 1) : this.other(element);
    });
  }

  /** The text above a single interaction: the body, with its prompt in its place. */
  stem(): string {
    return this.wording.html(this.bodyHtml((interaction) => `<div>${this.html(childOf(interaction, 'prompt'))}</div>`));
  }

  /** The body with a gap in the place of each interaction, or null where one has no place. */
  stemWithGaps(): string | null {
    return this.wording.withGaps(
      this.bodyHtml((_, number) => gapMark(number)),
      this.interactions.length,
    );
  }

  /** What is inside an element, as HTML. */
  html(element: Element | null): string {
    return innerHtml(element, (inner) => this.other(inner));
  }

  markup(element: Element | null): string {
    return this.wording.html(this.html(element));
  }

  /** The feedback inside an option. */
  feedbackIn(element: Element): string {
    return allOf(element, 'feedbackInline', 'feedbackBlock')
      .map((feedback) => this.wording.html(innerHtml(feedback)))
      .filter((text) => text !== '')
      .join('\n\n');
  }

  /** Elements of the definition itself that stand among those of HTML. */
  private other(element: Element): string | null {
    switch (element.name) {
      case 'feedbackInline':
      case 'feedbackBlock':
      case 'rubricBlock':
      case 'stylesheet':
      case 'templateInline':
      case 'templateBlock':
      case 'endAttemptInteraction':
      case 'infoControl':
      case 'catalogInfo':
        return '';
      case 'object':
        return pictureOf(element);
      case 'contentBody':
      case 'prompt':
      case 'modalFeedback':
        return this.html(element);
      default:
        return null;
    }
  }
}

const interactionsIn = (element: Element | null): Element[] => {
  if (!element) return [];
  return elementsIn(element).flatMap((child) =>
    child.name.endsWith('Interaction') && child.name !== 'endAttemptInteraction' ? [child] : interactionsIn(child),
  );
};

/** A picture can be written as an object. */
function pictureOf(element: Element): string | null {
  const data = attributeOf(element, 'data');
  const isPicture = attributeOf(element, 'type').startsWith('image/') || /\.(?:png|jpe?g|gif|svg|webp)$/i.test(data);
  return isPicture ? `<img src="${escapeHtml(data)}" alt="${escapeHtml(textIn(element).trim())}">` : null;
}
