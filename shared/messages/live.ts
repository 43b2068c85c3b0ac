/** The words of the live screens. */
export const live = {} as const;
