/** Has a screen reader say something, politely, without anything being shown. */

let region: HTMLElement | null = null;

/** The element stands in the page from the beginning, or some screen readers miss its first words. */
export function listenFor(element: HTMLElement | null) {
  region = element;
}

export function say(words: string) {
  if (!region) return;
  // The same words twice are said twice only when the text differs.
  region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
