/** The words of the app screens. */
export const app = {} as const;
