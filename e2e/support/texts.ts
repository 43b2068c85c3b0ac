/** Collects what a page says to people, and which of its own texts are cut off. */
import type { Page } from '@playwright/test';

export interface Said {
  readonly text: string;
  /** Where it stands: the element's tag and class, and which of its texts it is. */
  readonly where: string;
}

/** Every visible text of the page, with the names, tips and placeholders of its elements. Key caps and what stands in a field are no texts of ours. */
export function textsOf(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const found: { text: string; where: string }[] = [];
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const note = (text: string | null, where: string) => {
      if (text?.trim()) found.push({ text: text.replace(/\s+/g, ' ').trim(), where });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('kbd, textarea')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      // A text in which what was searched for is marked is one text.
      const marked = element.closest('p:has(mark), h3:has(mark)');
      const text = (marked ?? node).textContent ?? '';
      const lines = getComputedStyle(element).whiteSpace.startsWith('pre') ? text.split('\n') : [text];
      for (const line of lines) note(line, named(marked ?? element));
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'])
        note(element.getAttribute(name), `${named(element)} [${name}]`);
    return found;
  });
}

/** The texts in pseudo-letters that something cuts off: an edge that hides what runs over, or the window's own edge. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spare = 1;
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isForEarsOnly = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    const cutBy = (rect: DOMRect, from: Element): string | null => {
      let free = { x: false, y: false };
      let isFixed = false;
      for (let at: Element | null = from; at && !isFixed; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (isForEarsOnly(at) && hides(style.overflowX)) return null;
        const box = at.getBoundingClientRect();
        const name = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''}`;
        if (style.display !== 'inline') {
          if (!free.x && hides(style.overflowX) && (rect.right > box.right + spare || rect.left < box.left - spare))
            return name;
          // Accents rise a little over a tight line; a line that is really cut loses more than that.
          const rise = rect.height / 4;
          if (!free.y && hides(style.overflowY) && (rect.bottom > box.bottom + rise || rect.top < box.top - rise))
            return name;
          free = { x: free.x || scrolls(style.overflowX), y: free.y || scrolls(style.overflowY) };
        }
        isFixed = style.position === 'fixed';
      }
      if (!free.x && (rect.right > innerWidth + spare || rect.left < -spare)) return 'the window';
      return !free.y && (rect.bottom > innerHeight + spare || rect.top < -spare) ? 'the window' : null;
    };
    const cut = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.includes('⟦') || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const by = cutBy(rect, element);
        if (by) cut.add(`${node.textContent} (cut by ${by})`);
      }
    }
    const ink = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (!ink || field.value || field.clientWidth <= 1) continue;
      ink.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (ink.measureText(field.placeholder).width > room + spare) cut.add(`${field.placeholder} (cut by its field)`);
    }
    return [...cut];
  });
}
