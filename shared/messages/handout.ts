/** The words of the handout screens. */
export const handout = {} as const;
