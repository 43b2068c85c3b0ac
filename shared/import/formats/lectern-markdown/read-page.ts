/** What a topic in our Markdown has besides its questions. */
import { markupOf } from '../../../rich-text/markdown';
import { plainText } from '../../../rich-text/plain-text';
import type { ReadTopic } from '../../reading';
import type { CutTopic } from './cut-topics';

type Page = Pick<ReadTopic, 'category' | 'dek' | 'date' | 'keyPoints' | 'sources' | 'vocabulary'> &
  Partial<Pick<ReadTopic, 'headline'>>;

const words = (markdown: string): string => plainText(markupOf(markdown.trim()));

export function readPage(cut: CutTopic, newId: () => string): Page {
  const head = cut.head.filter((line) => !line.startsWith('<!--'));
  const about = /^\*(?!\*)(.*)\*$/.exec(head[0] ?? '')?.[1];
  const [, date = null, category = ''] = /^(\d{4}-\d{2}-\d{2})?(?:(?:^| · )(.*))?$/.exec(about ?? '') ?? [];
  return {
    ...(cut.headline === '' ? {} : { headline: words(cut.headline) }),
    date,
    category: words(category),
    dek: words((about === undefined ? head : head.slice(1)).join(' ')),
    keyPoints: cut.keyPoints.map(({ lines }) => ({ id: newId(), text: markupOf(lines.join('\n')), sourceId: null })),
    vocabulary: cut.vocabulary.map(({ lines }) => entryOf(lines.join(' '))),
    sources: cut.sources.map(({ lines }) => ({ id: newId(), ...sourceOf(lines.join(' ').trim()) })),
  };
}

function entryOf(line: string): ReadTopic['vocabulary'][number] {
  const [, term, meaning = ''] = /^\*\*((?:\\.|[^\\*])*)\*\*(.*)$/.exec(line) ?? [];
  return term === undefined ? { term: words(line), meaning: '' } : { term: words(term), meaning: words(meaning) };
}

const sourceLine =
  /^(?:\[((?:\\.|[^\\\]])*)\]\(<([^>]*)>\)|\*((?:\\.|[^\\*])*)\*)(?:, ((?:\\.|[^\\(])*?))?(?: \((\d{4}-\d{2}-\d{2})\))?$/;

function sourceOf(line: string): Omit<ReadTopic['sources'][number], 'id'> {
  const [whole, linked, address = '', plain = '', publisher = '', seen = null] = sourceLine.exec(line) ?? [];
  if (whole === undefined) return { title: words(line), publisher: '', address: '', seen: null };
  return { title: words(linked ?? plain), publisher: words(publisher), address, seen };
}
