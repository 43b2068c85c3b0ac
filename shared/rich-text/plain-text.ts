/** What a reader hears of a text in markup: no marks. */
export const plainText = (markup: string): string => markup.replace(/\\([\s\S])/g, '$1');
