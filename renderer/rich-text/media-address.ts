/** Where the windows find a picture by its name. */
export const mediaAddress = (media: string): string => `app://lectern/media/${media}`;
