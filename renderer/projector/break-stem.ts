/** Where a question breaks on the wall: one of two sentences breaks between them, so that each can be read whole. */

/** The lines to begin anew; a question of one sentence, or of more than two, is left to the wrapping. */
export function breakStem(stem: string): string[] {
  const sentences = stem.trim().split(/(?<=[.?!؟。]["”’)]*)\s+(?=["“‘(¿¡]?[\p{Lu}\p{Lo}])/u);
  return sentences.length === 2 && !endsInShortForm(sentences[0] ?? '') ? sentences : [stem.trim()];
}

/** "Dr." and "U.S." end with a full stop, not with a sentence. */
const endsInShortForm = (text: string): boolean =>
  /(?:^|\s)(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|vs|No|Prof|Gen|Sen|Rep|Gov|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u.test(text);
