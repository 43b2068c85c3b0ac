/** Answers the call that keeps a picture in a library. */
import type { Handlers } from '../handlers';
import type { Libraries } from './library';

export function mediaHandlers(libraries: Libraries): Pick<Handlers, 'media.keep'> {
  return {
    'media.keep': async ({ libraryId, bytes, ending }) => {
      const library = libraries.find(libraryId);
      return library.ok ? library.value.keepPicture(bytes, ending) : library;
    },
  };
}
