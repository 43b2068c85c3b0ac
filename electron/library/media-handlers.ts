/** Answers the call that keeps a picture in a library. */
import type { Handlers } from '../handlers';
import type { Libraries } from './library';
import { keepMedia } from './media';

export function mediaHandlers(libraries: Libraries): Pick<Handlers, 'media.keep'> {
  return {
    'media.keep': async ({ libraryId, bytes, ending }) => {
      const library = libraries.find(libraryId);
      return library.ok ? keepMedia(library.value.folder, bytes, ending) : library;
    },
  };
}
