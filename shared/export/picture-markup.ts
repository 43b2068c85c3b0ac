/** The picture of a question as the first paragraph of its text, for formats that keep pictures in texts. */
import type { Picture } from '../question/question-body';
import { writeMarkup } from '../rich-text/write-markup';

export const pictureMarkup = (picture: Picture | null): string =>
  picture
    ? `${writeMarkup([{ is: 'paragraph', of: [{ is: 'picture', media: picture.media, description: picture.description }] }])}\n\n`
    : '';
