/** The words of the import dialog. */
export const importing = {} as const;
