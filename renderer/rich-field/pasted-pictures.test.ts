/** Tests that pictures inside pasted HTML come along where they are real, and are named as lost where they are not. */
import { expect, test } from 'vitest';
import { done, refused } from '../../shared/problem';
import { writeMarkup } from '../../shared/rich-text/write-markup';
import { hasOwnPictures, readWithPictures } from './pasted-pictures';

const media = `${'a'.repeat(64)}.png`;
const own = (base64: string) => `<p>See <img alt="A map" src="data:image/png;base64,${base64}"></p>`;

test('a picture with its bytes is kept and stands where it stood', async () => {
  const kept: Blob[] = [];
  const { text, lost } = await readWithPictures(own('AQID'), async (picture) => {
    kept.push(picture);
    return done({ media });
  });
  expect(writeMarkup(text)).toBe(`See ![A map](media:${media})`);
  expect(lost).toEqual([]);
  expect(kept.map(({ type }) => type)).toEqual(['image/png']);
  expect([...new Uint8Array((await kept[0]?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3]);
});

test.each([
  ['what is no picture', own('AQID')],
  ['broken base64', own('A!D')],
])('%s is lost, and the words stay', async (_, html) => {
  const { text, lost } = await readWithPictures(html, async () => refused('pictureUnfit', {}));
  expect(writeMarkup(text)).toBe('See A map');
  expect(lost).toHaveLength(1);
});

test('a picture on the web is not fetched, and a page of data is none', () => {
  expect(hasOwnPictures('<img src="https://example.org/a.png"><img src="data:text/html,x">')).toBe(false);
  expect(hasOwnPictures(own('AQID'))).toBe(true);
});
