/** Text comes out as it was written, whichever program and which decade it comes from. */
import { expect, test } from 'vitest';
import { decodeText } from './decode-text';
import { windows1252 } from './windows-1252';

const words = 'naïve “quote” – ça va?\nzweite Zeile';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const cp1252 = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]);

test('UTF-8 with and without a mark, and UTF-16 of both orders, give the same text', () => {
  expect(decodeText(Buffer.from(words))).toBe(words);
  expect(decodeText(Buffer.from(`\uFEFF${words}`))).toBe(words);
  for (const big of [false, true]) {
    expect(decodeText(utf16(`\uFEFF${words}`, big))).toBe(words);
    expect(decodeText(utf16(words, big))).toBe(words);
  }
});

test('Windows-1252 gives its quotes, dashes and euro', () => {
  expect(decodeText(cp1252)).toBe('“Café” – €5');
});

const signs1252 = Object.fromEntries(
  Array.from({ length: 32 }, (_, at) => [windows1252(Uint8Array.of(at + 0x80)), at + 0x80]),
);
const bytesIn = (page: string, text: string): Uint8Array => {
  const decoder = new TextDecoder(page);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const signs = page === 'windows-1252' ? signs1252 : {};
  for (const [sign, byte] of Object.entries(signs)) bytes.set(sign, byte);
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0);
};

test.each([
  ['macintosh', '¿Cuál es la mayor montaña de España? Él fue allí.'],
  ['macintosh', 'Welche Flüsse fließen in Österreich, und wie hört man sie nächtens?'],
  ['windows-1250', 'Który z tych związków ma małą gęstość?'],
  ['windows-1250', 'Které město má nejvyšší věž?'],
  ['windows-1251', 'Какой город является столицей России?'],
  ['koi8-r', 'Какой город является столицей России?'],
  ['windows-1253', 'Ποια είναι η πρωτεύουσα της Ελλάδας;'],
  ['windows-1252', 'Où est l’œuvre — la plus “belle” — de l’été? 5 m³ à 10 €, ¿no? Ça va très bien.'],
  ['windows-1252', 'Straßenübergänge für Fußgänger: größer, Öl, Äpfel'],
  ['windows-1252', 'Où est-il né à Požarevac? Très'],
  ['windows-1252', 'Où est Košice? Dis-le mañana'],
  ['windows-1252', 'Where is Košice? Åland, många'],
  ['windows-1252', 'What is Google™s name? Café'],
  ['windows-1252', 'Google™ and Kleenex™ are trademarks†, ƒ(x) and ƒ(y) are functions‡.'],
  ['windows-1252', '5 cm³à peu près'],
  ['windows-1252', 'The Spanish vowels áéíóú, the German äöüß'],
  ['windows-1252', 'Škoda, Žižek, Požega: la città più bella è là, così.'],
  ['windows-1252', 'Quais são as maiores regiões do país? São Paulo e Brasília não são.'],
  ['windows-1252', 'Hvad hedder Danmarks største ø? Sjælland, på første række.'],
  ['macintosh', 'Où est-il né? À Genève, près du théâtre, où la fête a été célébrée.'],
  ['windows-1250', 'Která řeka teče přes Prahu? Vltava, která pramení na Šumavě.'],
  ['windows-1250', 'Što je najveći grad u Hrvatskoj? Najveći je Zagreb, a manji je Čakovec.'],
  [
    'windows-1250',
    'Melyik Magyarország legnagyobb tava? A legmélyebb tó, melyből víz ömlik a fűzfák közé: győri hősök.',
  ],
  ['windows-1251', 'Столица Украины? {=Киев ~Львов ~Одесса}'],
])('%s is told by the letters inside its words: %s', (page, text) => {
  expect(decodeText(bytesIn(page, text))).toBe(text);
});

test('a file whose lines differ in encoding keeps both', () => {
  const mixed = Buffer.concat([Buffer.from('grün\n'), cp1252, Buffer.from('\nété')]);
  expect(decodeText(mixed)).toBe('grün\n“Café” – €5\nété');
});

test('a spoilt sign costs a line of UTF-8 no other', () => {
  const spoilt = Buffer.concat([Buffer.from('“naïve'), Buffer.from([0xe2, 0x80]), Buffer.from('? – ça')]);
  expect(decodeText(spoilt)).toBe('“naïve\ufffd? – ça');
});

test('an encoding that the file declares is kept to', () => {
  const russian = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
    Buffer.from([0xcf, 0xf0, 0xe8]),
    Buffer.from('</a>'),
  ]);
  expect(decodeText(russian)).toContain('<a>При</a>');
  const odd = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="no-such"?>'), Buffer.from([0xe9])]);
  expect(decodeText(odd)).toContain('é');
});

test('every sort of line end is one', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
});

test('what is no text is told from text', () => {
  expect(decodeText(Buffer.from('text\u0000more'))).toBeNull();
  expect(decodeText(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]))).toBeNull();
  expect(decodeText(Buffer.from(''))).toBe('');
});
