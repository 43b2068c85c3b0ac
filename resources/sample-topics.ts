/** Reads the topics of the libraries that come with the app, for the tests that hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Topic, topicSchema } from '../shared/library/topic';

export const ending = '.topic.json';
/** The civics test has rules of its own. */
export const libraries = ['civics-and-government', 'reading-data-and-maps', 'science-in-the-news'];

const folder = new URL('./libraries/', import.meta.url);

/** By its path within this folder. */
export const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const filesOf = (library: string): string[] =>
  readdirSync(new URL(library, folder)).filter((name) => name.endsWith(ending));

export const topicsOf = (library: string): Topic[] =>
  filesOf(library).map((name) => topicSchema.parse(read(`./libraries/${library}/${name}`)));

export const picturesIn = (library: string): { name: string; library: string; bytes: Buffer }[] => {
  const media = new URL(`${library}/media/`, folder);
  return readdirSync(media).map((name) => ({ name, library, bytes: readFileSync(new URL(name, media)) }));
};
