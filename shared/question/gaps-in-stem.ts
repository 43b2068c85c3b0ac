/** The ids of the gaps in a stem, in reading order. */
const gapMark = /(?<!\\)\[\[([a-zA-Z0-9-]{1,64})\]\]/g;

export const gapsInStem = (stem: string): string[] => [...stem.matchAll(gapMark)].map(([, id]) => id ?? '');
