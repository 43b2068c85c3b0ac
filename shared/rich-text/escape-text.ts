/** Plain text as markup that reads back as that very text. */
export const escapeText = (plain: string): string => plain.replace(/[\\`*_^$[\]{}|!#-]/g, '\\$&');
