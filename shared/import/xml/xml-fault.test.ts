/** Whatever is wrong with an XML file, it is named by a code of ours, never in the English of the parser. */
import { expect, test } from 'vitest';
import { readXml } from './read-xml';

test.each([
  ['<a><b></a>', 'xmlWrongClose', ''],
  ['<a></b></a>', 'xmlWrongClose', ''],
  ['<a><b>', 'xmlUnclosed', 'b'],
  ['<a/><!-- ', 'xmlEndsEarly', ''],
  ['<a>&nope;</a>', 'xmlEntity', ''],
  ['<a>&;</a>', 'xmlEntity', ''],
  ['<a>&#xZ;</a>', 'xmlEntity', ''],
  ['<a b=1/>', 'xmlAttribute', ''],
  ['<a b/>', 'xmlAttribute', ''],
  ['<a b="1"c="2"/>', 'xmlAttribute', ''],
  ['<a b="1" b="2"/>', 'xmlDoubledAttribute', 'b'],
  ['<a b="<"/>', 'xmlBadSign', ''],
  ['<a>\u0001</a>', 'xmlBadSign', ''],
  ['<a>]]></a>', 'xmlBadSign', ''],
  ['<a>1 < 2</a>', 'xmlBadTag', ''],
  ['<a><1/></a>', 'xmlBadTag', ''],
  ['<a><!-- -- --></a>', 'xmlComment', ''],
  ['<a/><b/>', 'xmlSecondRoot', ''],
  ['<a/>words', 'xmlOutside', ''],
  [' <?xml version="1.0"?><a/>', 'xmlDeclaration', ''],
  ['<?xml version=1.0?><a/>', 'xmlDeclaration', ''],
  ['<?xml encoding="UTF-8"?><a/>', 'xmlDeclaration', ''],
  ['<a/><!DOCTYPE a>', 'xmlDeclaration', ''],
  ['<a><!nope></a>', 'xmlUnreadable', ''],
])('%j is %s', (text, what, name) => {
  expect(readXml(text)).toMatchObject({ ok: false, what, name });
});

test('it says in which line and column', () => {
  expect(readXml('<a>\n  <b>&nope;</b>\n</a>')).toMatchObject({ line: 2, column: 11 });
});
