/** GIFT, Moodle's format for questions as text: https://docs.moodle.org/en/GIFT_format. */

import { beginReading } from '../../begin-reading';
import { denial } from '../../draft';
import type { ImportFormat } from '../../format';
import type { Refusal } from '../../reading';
import { cutGift } from './cut-gift';
import { fitsGift } from './fits-gift';
import type { GiftFault } from './gift-piece';
import { readGiftQuestion } from './read-gift-question';
import { topicOfPath } from './topic-of-path';

const faults: Readonly<Record<GiftFault, { code: Refusal['code']; facts: Refusal['facts'] }>> = {
  notOpened: denial('notClosed', { sign: '{' }),
  notClosed: denial('notClosed', { sign: '}' }),
  severalAnswers: denial('malformed', { what: 'severalAnswers' }),
};

export const gift: ImportFormat<'gift'> = {
  name: 'gift',
  label: 'GIFT',
  fits: (source) => (source.as === 'text' ? fitsGift(source.text, source.name) : 0),
  read(source, { newId }) {
    const reading = beginReading(source.name);
    for (const piece of source.as === 'text' ? cutGift(source.text) : []) {
      if (piece.is === 'category') reading.topic(...topicOfPath(piece.path, source.name));
      else if (piece.is === 'fault')
        reading.question(denial(faults[piece.fault].code, faults[piece.fault].facts), {
          line: piece.line,
          words: piece.text,
        });
      else reading.question(readGiftQuestion(piece, newId), { line: piece.line, words: piece.text });
    }
    return reading.done();
  },
};
