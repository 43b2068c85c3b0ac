/** The words of the results screens. */
export const results = {} as const;
