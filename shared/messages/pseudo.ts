/** The pseudo-locale: every text accented, a third longer and in brackets, so that a hard-coded or clipped text shows. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

function pseudoText(text: string): string {
  const swapped = Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');
  return `⟦${swapped}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

/** The same catalogue with every text, and every text that a function returns, in pseudo-letters. */
export function pseudo<T>(catalogue: T): T {
  if (typeof catalogue === 'string') return pseudoText(catalogue) as T;
  if (typeof catalogue === 'function') return ((...given: unknown[]) => pseudo(catalogue(...given))) as T;
  if (Array.isArray(catalogue)) return catalogue.map(pseudo) as T;
  if (catalogue === null || typeof catalogue !== 'object') return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, pseudo(value)])) as T;
}
