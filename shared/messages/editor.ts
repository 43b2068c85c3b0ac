/** The words of the editor screens. */
export const editor = {} as const;
