/** XML is read whole or refused with its line; bombs and foreign entities stay inert. */
import { describe, expect, test } from 'vitest';
import { allOf, attributeOf, childText, firstOf, textIn } from './element';
import { readXml } from './read-xml';

const rootOf = (text: string) => {
  const read = readXml(text);
  if (!read.ok) throw new Error(`${read.line}: ${read.what}`);
  return read.root;
};

describe('a sound file', () => {
  test('gives names and attributes without prefixes, text, CDATA and lines', () => {
    const root = rootOf(
      '<?xml version="1.0" encoding="windows-1252"?>\n<q:a xmlns:q="urn:q">\n <b\n  q:id="1" id="2">x &amp; <![CDATA[<i>]]></b><!-- no -->\n</q:a>',
    );
    expect([root.name, root.line]).toEqual(['a', 2]);
    const b = firstOf(root, 'b');
    expect([b?.line, attributeOf(b, 'id'), textIn(b)]).toEqual([3, '2', 'x & <i>']);
    expect(childText(root, 'c')).toBe('');
  });

  test('keeps elements in document order', () => {
    expect(allOf(rootOf('<a><b n="1"><b n="2"/></b><b n="3"/></a>'), 'b').map((b) => attributeOf(b, 'n'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});

describe('a broken file', () => {
  test.each([
    ['<a>\n<b>\n</a>', 3, 'xmlWrongClose', ''],
    ['<a>\n<b>', 2, 'xmlUnclosed', 'b'],
    ['<a>\n&nope;</a>', 2, 'xmlEntity', ''],
    ['', 1, 'xmlNoElement', ''],
    ['plain words', 1, 'xmlOutside', ''],
  ])('%j is refused with its line', (text, line, what, name) => {
    expect(readXml(text)).toMatchObject({ ok: false, line, what, name });
  });
});

describe('a hostile file', () => {
  test('an entity of its own is never expanded or fetched', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>`;
    expect(readXml(`${bomb}&b;</a>`)).toMatchObject({ ok: false, what: 'xmlEntity' });
    expect(readXml(`${bomb}&x;</a>`)).toMatchObject({ ok: false, what: 'xmlEntity' });
  });

  test('100,000 levels, 20 MB of one tag and 2,000,000 elements are refused at once', () => {
    const start = performance.now();
    expect(readXml('<a>'.repeat(100_000))).toMatchObject({ what: 'xmlTooDeep' });
    expect(readXml(`<${'a'.repeat(20_000_000)}`)).toMatchObject({ ok: false });
    expect(readXml(`<a>${'<b/>'.repeat(2_000_000)}</a>`)).toMatchObject({ what: 'xmlTooMany' });
    // Wide, as other work on the machine counts too.
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 40_000);
});
