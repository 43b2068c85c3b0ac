/** Opens a text export of Anki: the lines with "#" at its top say how the rest is written (Anki manual, "Text files"). */
import { readDelimited } from '../../table/read-delimited';

export interface Deck {
  rows: readonly (readonly string[])[];
  lines: readonly number[];
  html: boolean;
  /** Places from 0 of the columns that are no fields. */
  tagsColumn: number | null;
  deckColumn: number | null;
  otherColumns: number[];
  deck: string;
  tags: string[];
}

const separators: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
};

const setting = /^#([a-z ]+):(.*)$/i;

export function openDeck(text: string): Deck {
  const lines = text.split('\n');
  const count = lines.findIndex((line) => !line.startsWith('#'));
  const heads = count < 0 ? lines.length : count;
  const settings = new Map(
    lines.slice(0, heads).flatMap((line) => {
      const [, name = '', value = ''] = setting.exec(line) ?? [];
      return name === '' ? [] : [[name.toLowerCase().trim(), value.trim() || value] as const];
    }),
  );
  const said = settings.get('separator') ?? 'tab';
  const table = readDelimited(lines.slice(heads).join('\n'), separators[said.toLowerCase()] ?? said.slice(0, 1));
  const column = (name: string): number | null => {
    const place = Number(settings.get(`${name} column`));
    return Number.isInteger(place) && place > 0 ? place - 1 : null;
  };
  return {
    rows: table.rows,
    lines: table.lines.map((line) => line + heads),
    html: settings.get('html')?.toLowerCase() === 'true',
    tagsColumn: column('tags'),
    deckColumn: column('deck'),
    otherColumns: [column('notetype'), column('guid')].filter((place) => place !== null),
    deck: settings.get('deck') ?? '',
    tags: (settings.get('tags') ?? '').split(' ').filter((tag) => tag !== ''),
  };
}
