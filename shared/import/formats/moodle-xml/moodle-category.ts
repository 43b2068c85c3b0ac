/** Reads the path of a Moodle category: its last part is the topic, its first the category it belongs to. */

export interface MoodleCategory {
  headline: string;
  category: string;
}

/** A slash in a name is doubled; "$course$" and "top" are Moodle's own words. */
export function readMoodleCategory(path: string): MoodleCategory | null {
  const parts = path
    .split(/(?<!\/)\/(?!\/)/)
    .map((part) => part.replaceAll('//', '/').trim())
    .filter((part) => part !== '' && !/^\$\w+\$$/.test(part));
  const named = parts[0] === 'top' ? parts.slice(1) : parts;
  const headline = named.at(-1);
  return headline === undefined ? null : { headline, category: named.length > 1 ? (named[0] ?? '') : '' };
}
