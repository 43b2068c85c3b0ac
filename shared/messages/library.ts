/** The words of the library screens. */
export const library = {} as const;
