/** What every layout prints of a question beside its room to answer: its picture, and how it is answered. */
import type { Question } from '../question/question';
import type { BlockOf } from './handout';
import type { PaperWords } from './layout';

export const pictureOf = ({ picture }: Question): BlockOf<'question'>['picture'] =>
  picture && { media: picture.media, description: picture.description };

export function hintFor({ answer }: Question, words: PaperWords): string {
  switch (answer.form) {
    case 'choose':
      return answer.many ? words.chooseAll : '';
    case 'match':
      return words.writeLetters;
    case 'order':
      return words.writeNumbers;
    case 'gaps':
    case 'number':
    case 'write':
    case 'talk':
      return '';
  }
}
