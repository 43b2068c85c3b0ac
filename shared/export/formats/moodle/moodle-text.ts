/** A text of a Moodle question: HTML with the pictures it shows beside it, in base 64. */
import { mediaIn } from '../../../rich-text/media-name';
import { readMarkup } from '../../../rich-text/read-markup';
import { writeHtml } from '../../../rich-text/write-html';
import { base64 } from '../../base64';
import { type Xml, xml } from '../../xml-writer';

/** The bytes of a picture by its name, or null when it is gone. */
export type Media = (name: string) => Uint8Array | null;

export function moodleText(
  name: string,
  markup: string,
  media: Media,
  attributes: Readonly<Record<string, string>> = {},
  ...more: readonly Xml[]
): Xml {
  const text = readMarkup(markup);
  const html = writeHtml(text, (picture) => `@@PLUGINFILE@@/${picture}`);
  const files = mediaIn(text).flatMap((picture) => fileElement(picture, media));
  return xml(name, { ...attributes, format: 'html' }, xml('text', {}, html), files, more);
}

function fileElement(name: string, media: Media): Xml[] {
  const bytes = media(name);
  return bytes ? [xml('file', { name, path: '/', encoding: 'base64' }, base64(bytes))] : [];
}
