/** What the page sends as a picture is kept only when its bytes are one, and without what could run in it. */
import { expect, test } from 'vitest';
import { done } from '../shared/problem';
import { fitPicture } from './import/fit-picture';
import { type MediaParts, mediaHandlers } from './library/media-handlers';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

async function keep(picture: Uint8Array<ArrayBuffer>) {
  const kept: [string, string][] = [];
  const library = {
    keepPicture: async (what: Uint8Array, ending: string) => {
      kept.push([Buffer.from(what).toString('latin1'), ending]);
      return done({ media: `x.${ending}` });
    },
  };
  const libraries = { find: () => done(library) } as unknown as MediaParts['libraries'];
  const answer = await mediaHandlers({ libraries, asPicture: fitPicture })['media.keep']({
    libraryId: 'a',
    bytes: picture,
  });
  return { answer, kept };
}

test('a picture is kept as what its bytes are', async () => {
  expect((await keep(bytes('\xff\xd8\xff\xe0'))).kept).toEqual([['\xff\xd8\xff\xe0', 'jpg']]);
});

test('a pasted SVG loses what could run in it', async () => {
  const { kept } = await keep(bytes('<svg onload="x()"><script>x()</script><circle r="1"/></svg>'));
  expect(kept).toEqual([['<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"></circle></svg>', 'svg']]);
});

for (const [what, sent] of [
  ['a page', bytes('<html><script>x()</script></html>')],
  ['a program', bytes('MZ\x90')],
  ['nothing', bytes('')],
  ['a picture of 21 MB', Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), Buffer.alloc(21 * 1024 * 1024)])],
] as const)
  test(`${what} is not kept`, async () => {
    const { answer, kept } = await keep(sent);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'pictureUnfit' } });
    expect(kept).toEqual([]);
  });
