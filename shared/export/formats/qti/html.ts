/** Markup inside a QTI element: XHTML with its pictures in the package's media folder. */
import { readMarkup } from '../../../rich-text/read-markup';
import { writeHtml } from '../../../rich-text/write-html';
import { writeFragment, type Xml, xmlAround } from '../../xml-writer';
import type { Dialect } from './dialect';

export interface HtmlOf {
  /** An element of 2.1 around the text; `after` follows it inside. */
  element(name: string, attributes: Readonly<Record<string, string>>, markup: string, after?: Xml | null): Xml;
}

export const mediaPath = (name: string): string => `media/${name}`;

/** Items lie one folder below the media. */
export const markupAsHtml = (markup: string): string =>
  writeHtml(readMarkup(markup), (name) => `../${mediaPath(name)}`);

/** One paragraph needs no element of its own inside a choice. */
const unwrapped = (html: string): string => /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/.exec(html)?.[1] ?? html;

export const htmlFor = (dialect: Dialect): HtmlOf => ({
  element: (name, attributes, markup, after = null) =>
    xmlAround(name, attributes, unwrapped(markupAsHtml(markup)) + (after ? writeFragment(dialect.say(after)) : '')),
});
