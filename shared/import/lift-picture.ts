/** A picture that stands alone above the stem becomes the question's own, which is shown beside it. */
import type { Question } from '../question/question';
import { readMarkup } from '../rich-text/read-markup';
import { writeMarkup } from '../rich-text/write-markup';

export function liftPicture(question: Question): Question {
  if (question.picture !== null || !question.stem.startsWith('![')) return question;
  const [first, ...rest] = readMarkup(question.stem);
  if (first?.is !== 'paragraph' || rest.length === 0) return question;
  const [picture, ...others] = first.of;
  if (picture?.is !== 'picture' || others.length > 0) return question;
  const { media, description } = picture;
  return { ...question, picture: { media, description, credit: '' }, stem: writeMarkup(rest) };
}
