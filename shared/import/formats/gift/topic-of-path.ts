/** The topic of a Moodle category: the last part of its path, with the part above it as the category. */
import { headlineOf } from '../../begin-reading';

/** What Moodle writes for the course and for the top of its tree. */
const places = /^(?:\$\w+\$|top|Default for .*)$/i;

/** "//" is a slash in a name. */
export function topicOfPath(path: string, file: string): [headline: string, about: { category: string }] {
  const parts = path
    .replace(/\/\//g, '\uE000')
    .split('/')
    .map((part) => part.replaceAll('\uE000', '/').trim())
    .filter((part) => part !== '');
  const own = parts.filter(
    (part, place) => !places.test(part) || (place === parts.length - 1 && part.startsWith('Default')),
  );
  return [own.at(-1)?.replace(/^Default for /, '') ?? headlineOf(file), { category: own.at(-2) ?? '' }];
}
