/** The words of the assemble screens. */
export const assemble = {} as const;
