/** The language of the catalogue, in which days, times and numbers beside its words are written. */
export const language = 'en-US';
