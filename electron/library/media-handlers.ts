/** Answers the call that keeps a picture in a library: what the page sends is a picture only when its bytes are one. */
import { refused } from '../../shared/problem';
import type { PictureEnding } from '../../shared/rich-text/media-name';
import type { Handlers } from '../handlers';
import type { Libraries } from './library';

export interface MediaParts {
  libraries: Pick<Libraries, 'find'>;
  /** The picture as it may be shown, or null for what is none. */
  asPicture: (bytes: Uint8Array) => { bytes: Uint8Array; sort: PictureEnding } | null;
}

export function mediaHandlers({ libraries, asPicture }: MediaParts): Pick<Handlers, 'media.keep'> {
  return {
    'media.keep': async ({ libraryId, bytes }) => {
      const library = libraries.find(libraryId);
      if (!library.ok) return library;
      const picture = asPicture(bytes);
      return picture ? library.value.keepPicture(picture.bytes, picture.sort) : refused('pictureUnfit', {});
    },
  };
}
