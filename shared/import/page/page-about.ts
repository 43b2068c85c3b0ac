/** Reads what a web page says about itself: its headline, summary, day, site and address. */
import type { HtmlElement } from '../../rich-text/html-tree';
import { type JsonRecord, listOf, openJson, recordOf, wordsOf } from '../json/open-json';
import { readDate } from '../read-date';
import { find, textOf } from './main-part';

export interface PageAbout {
  headline: string;
  dek: string;
  date: string | null;
  site: string;
  address: string;
}

export function aboutPage(root: HtmlElement): PageAbout {
  const meta = metaOf(root);
  const linked = linkedData(root);
  const title = find(root, ({ name }) => name === 'title').map((element) => clean(textOf(element)))[0] ?? '';
  const h1 =
    find(root, ({ name }) => name === 'h1')
      .map((element) => clean(textOf(element)))
      .find((text) => text !== '') ?? '';
  const canonical =
    find(root, ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')[0]?.attributes.href ?? '';
  const site = meta('og:site_name') || wordsOf(recordOf(linked.publisher)?.name);
  const told =
    meta('article:published_time') ||
    meta('date') ||
    meta('dc.date') ||
    meta('datePublished') ||
    meta('parsely-pub-date');
  const time =
    find(root, ({ name, attributes }) => name === 'time' && 'datetime' in attributes)[0]?.attributes.datetime ?? '';
  return {
    headline: clean(meta('og:title') || wordsOf(linked.headline)) || h1 || withoutSite(title, site),
    dek: clean(meta('og:description') || meta('description') || wordsOf(linked.description)),
    date: dayOf(wordsOf(linked.datePublished) || told || time),
    site,
    address: webAddress(meta('og:url') || canonical),
  };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const webAddress = (address: string): string => (/^https?:\/\//i.test(address) ? address : '');

function metaOf(root: HtmlElement): (name: string) => string {
  const metas = find(root, ({ name }) => name === 'meta');
  return (wanted) => {
    const found = metas.find(({ attributes }) =>
      [attributes.property, attributes.name, attributes.itemprop].some(
        (name) => name?.toLowerCase() === wanted.toLowerCase(),
      ),
    );
    return found?.attributes.content?.trim() ?? '';
  };
}

/** What a page tells search engines, where it tells of an article. */
function linkedData(root: HtmlElement): JsonRecord {
  const scripts = find(root, ({ name, attributes }) => name === 'script' && /ld\+json/.test(attributes.type ?? ''));
  const records = scripts.flatMap((script): JsonRecord[] => {
    const value = openJson(textOf(script).trim());
    const record = recordOf(value);
    const all = [...listOf(value), ...(record ? [record, ...listOf(record['@graph'])] : [])];
    return all.map(recordOf).filter((one) => one !== null);
  });
  return records.find((record) => wordsOf(record.headline) !== '' || wordsOf(record.datePublished) !== '') ?? {};
}

const withoutSite = (title: string, site: string): string =>
  site !== '' && title.endsWith(site) ? title.slice(0, -site.length).replace(/[\s|–—-]+$/, '') : title;

/** A time such as 2026-03-04T05:06:07Z begins with its day. */
const dayOf = (text: string): string | null =>
  readDate(text.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'))?.day ?? null;
