/** The sentences of an import hold nothing but words of the catalogue and texts of the teacher's file, whatever they are about. */
import { expect, test } from 'vitest';
import { noteCodes, refusalCodes } from '../import/note';
import { whats } from '../import/what';
import { importNotes } from './import-notes';

const sentences = [
  ...noteCodes.map((code) => [code, importNotes.notes[code]] as const),
  ...refusalCodes.map((code) => [code, importNotes.refusals[code]] as const),
];
const about = ['settingDropped', 'formattingDropped', 'malformed', 'notHeld'];

test.each(sentences)('%s is said in words, with a code for what it is about and without', (code, sentence) => {
  for (const what of [undefined, ...whats]) {
    const said = sentence({ what, name: '⟦Ñ⟧', most: 7 });
    expect(said).not.toMatch(/undefined|null|\[object| $|: ?$|: :|\.\.|\(\)/);
    // No code is ever what the teacher reads.
    if (what && /[A-Z]/.test(what)) expect(said).not.toContain(what);
    if (what && about.includes(code)) expect(said.length).toBeGreaterThan(sentence({}).length + 2);
  }
});

test('every thing that a sentence can be about has words of its own', () => {
  const said = whats.map((what) => importNotes.refusals.malformed({ what, name: '⟦Ñ⟧', most: 7 }));
  expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([]);
});

test('the text of the file and the place within it stand behind the words', () => {
  const { notes, refusals } = importNotes;
  expect(refusals.notHeld({ what: 'scoring', name: 'durequal' })).toBe(
    "Lectern can't hold it as it is meant: scoring with durequal",
  );
  expect(refusals.malformed({ name: 'fraction' })).toBe('it is not written as it should be: fraction');
  expect(refusals.malformed({ what: 'xmlWrongClose', name: '', line: 9, column: 4 })).toBe(
    'it is not written as it should be: an unexpected closing tag (line 9, column 4)',
  );
  expect(refusals.answerNotAmongOptions({ found: 'Oslo' })).toBe('its answer is not among its options: Oslo');
  expect(notes.mediaLost({ count: 1, what: 'film' })).toBe('1 picture or recording could not be kept: film');
  expect(notes.mediaLost({ count: 2, names: 'a.png, b.png' })).toBe(
    '2 pictures or recordings could not be kept: a.png, b.png',
  );
});
