/** Reads a web page that was saved by a browser as a topic: its main text, what it says about itself, and its links as sources. */

import type { Source } from '../../library/topic';
import type { HtmlElement } from '../../rich-text/html-tree';
import { firstWords } from '../admit';
import { emptyTopic, headlineOf } from '../begin-reading';
import { readLines } from '../formats/page-lines';
import { topicPage } from '../line-formats/topic-page';
import type { Reading, ReadTopic } from '../reading';
import type { ImportTools } from '../source';
import { mainPart } from './main-part';
import { numberPage } from './number-page';
import { aboutPage, type PageAbout } from './page-about';
import type { PageLine, PageLink } from './page-line';
import { isTable } from './page-line';
import { partsOf } from './page-parts';
import { pageReader } from './read-document';

/** More links than these are a list of links. */
const mostSources = 30;

export function readArticle(name: string, root: HtmlElement, tools: ImportTools): Reading {
  const reader = pageReader(tools);
  const about = aboutPage(root);
  const lines = partsOf(mainPart(root), reader).filter((part): part is PageLine => !isTable(part));
  const read = readLines(name, numberPage(headed(lines, about)), tools, topicPage);
  const [found = emptyTopic(headlineOf(name))] = read.topics;
  const pieces = reader.pieces;
  const questions = found.questions.map((one) => {
    const { question, notes } = pieces.restore(one.question);
    return {
      question,
      notes: [...one.notes, ...notes],
      place: { ...one.place, line: null, words: pieces.plain(one.place.words) },
    };
  });
  const topic: ReadTopic = {
    ...found,
    headline: about.headline || pieces.plain(found.headline),
    dek: about.dek || pieces.plain(found.dek),
    date: about.date ?? found.date,
    keyPoints: found.keyPoints.map((point) => ({ ...point, text: pieces.markup(point.text) })),
    sources: sourcesOf(found.sources, reader.links, about, tools),
    questions,
  };
  if (topic.keyPoints.length > 0 || topic.questions.length > 0)
    return { topics: [topic], refused: leftOut(read, pieces.plain.bind(pieces)) };
  return {
    topics: [],
    refused: [
      {
        place: { file: name, line: null, question: null, words: firstWords(topic.headline) },
        code: 'noQuestion',
        facts: {},
      },
    ],
  };
}

/** Lines of an article that are no key point are part of the page, not questions that were lost. */
const leftOut = ({ refused }: Reading, plain: (text: string) => string): Reading['refused'] =>
  refused
    .filter(({ place, code }) => place.question !== null || code !== 'noQuestion')
    .map((one) => ({ ...one, place: { ...one.place, line: null, words: plain(one.place.words) } }));

/** What the page says of itself stands above its text, where the text does not begin with it. */
function headed(lines: readonly PageLine[], { headline, date }: PageAbout): PageLine[] {
  const top = lines.slice(0, 8).map(({ text }) => text);
  const first = headline !== '' && !top.includes(headline) ? [headline] : [];
  const day = date !== null && !top.some((text) => text.includes(date.slice(0, 4))) ? [date] : [];
  return [...[...first, ...day].map((text): PageLine => ({ text, marks: [], heading: 0 })), ...lines];
}

/** The page itself, what it names as sources, and what it links to. */
function sourcesOf(
  named: readonly Source[],
  links: readonly PageLink[],
  about: PageAbout,
  { newId }: ImportTools,
): Source[] {
  const addressOf = (title: string) =>
    links.find(({ words }) => words.length > 2 && title.includes(words))?.address ?? '';
  const own =
    about.address === ''
      ? []
      : [{ title: about.headline || about.address, publisher: about.site, address: about.address }];
  const told = named.map(({ title, publisher, address }) => ({
    title,
    publisher,
    address: address || addressOf(title),
  }));
  const linked = links
    .filter(({ words }) => words.length > 2)
    .map(({ words, address }) => ({ title: words, publisher: hostOf(address), address }));
  const sources: Source[] = [];
  for (const source of [...own, ...told, ...linked]) {
    const known = source.address !== '' && sources.some(({ address }) => address === source.address);
    if (!known && sources.length < mostSources) sources.push({ id: newId(), seen: null, ...source });
  }
  return sources;
}

const hostOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '');
