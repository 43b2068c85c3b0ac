/** The ids of the gaps in a stem, in reading order. */
const gapMark = /(?<!\\)\[\[([a-zA-Z0-9-]{1,64})\]\]/g;

export const gapsInStem = (stem: string): string[] => [...stem.matchAll(gapMark)].map(([, id]) => id ?? '');

/** The stem with the names of its gaps replaced by 1, 2, 3; a gap that is not known is left out. */
export function numberGaps(stem: string, isKnown: (id: string) => boolean): string {
  let number = 0;
  return stem.replace(gapMark, (_, id: string) => {
    if (!isKnown(id)) return '';
    number += 1;
    return `[[${number}]]`;
  });
}
