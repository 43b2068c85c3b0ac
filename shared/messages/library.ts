/** The words of the library screens. */
export const library = {
  ownLibrary: 'My topics',
  sampleLibrary: 'Sample library',
} as const;
