/** Text exports of Anki, and cards with a front and a back between tabs as other tools write them. */
import { beginReading } from '../../begin-reading';
import type { ImportFormat } from '../../format';
import { openDeck } from './open-deck';
import { readCard } from './read-card';

const itsOwnHead = /^#(?:separator|html|notetype|deck|tags|columns|guid)(?: column)?:/i;

/** Every line is a front and a back with a tab between them. */
const isCards = (text: string): boolean => {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  const cards = lines.filter((line) => /^[^\t]+\t[^\t]+(?:\t|$)/.test(line)).length;
  return lines.length > 1 && cards >= lines.length * 0.95;
};

export const anki: ImportFormat<'anki'> = {
  name: 'anki',
  label: 'Anki',
  fits(source) {
    if (source.as !== 'text') return 0;
    if (itsOwnHead.test(source.text)) return 0.97;
    if (/\{\{c\d+::/.test(source.text.slice(0, 20_000))) return 0.8;
    return isCards(source.text) ? 0.45 : 0;
  },
  read(source, { newId }) {
    const reading = beginReading(source.name);
    const deck = openDeck(source.as === 'text' ? source.text : '');
    const aside = [deck.tagsColumn, deck.deckColumn, ...deck.otherColumns];
    const topicOf = (path: string): void => {
      const parts = path.split('::').map((part) => part.trim());
      if (path !== '') reading.topic(parts.at(-1) ?? '', { category: parts.at(-2) ?? '' });
    };
    topicOf(deck.deck);
    deck.rows.forEach((row, place) => {
      const fields = row.filter((_, column) => !aside.includes(column)).map((field) => field.trim());
      const read = readCard(fields, deck.html, newId);
      if (!read) return;
      if (deck.deckColumn !== null) topicOf((row[deck.deckColumn] ?? '').trim());
      const own = (deck.tagsColumn === null ? '' : (row[deck.tagsColumn] ?? '')).split(/\s+/);
      const tags = [...new Set([...deck.tags, ...own].filter((tag) => tag !== ''))];
      reading.question('question' in read ? { ...read, question: { ...read.question, tags } } : read, {
        line: deck.lines[place] ?? null,
        words: fields[0] ?? '',
      });
    });
    return reading.done();
  },
};
