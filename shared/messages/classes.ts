/** The words of the classes screens. */
export const classes = {} as const;
