/** Every place comes back from its address as it was. */
import { expect, test } from 'vitest';
import { formatPlace, type Place, parsePlace } from './navigation';

const places: Place[] = [
  { page: 'library' },
  { page: 'library', libraryId: 'own', topicId: 'a-b' },
  { page: 'editor', libraryId: 'own', topicId: 't', questionId: 'q' },
  { page: 'sets', setId: 's', start: true },
  { page: 'results', sessionId: 'x', question: 3 },
  { page: 'present' },
];

test('a place is the same after its address is read', () => {
  for (const place of places) expect(parsePlace(formatPlace(place))).toEqual(place);
});

test('an address that is no place leads to the library', () => {
  for (const hash of ['', '#', '#nowhere', '#editor', '#editor?libraryId=own', '#constructor'])
    expect(parsePlace(hash)).toEqual({ page: 'library' });
});
