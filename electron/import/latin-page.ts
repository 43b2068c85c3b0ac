/** Tells the code pages of Latin letters apart: in the wrong one, words hold letters of no one language, or signs. */
import { windows1252 } from './windows-1252';

/** The accented letters of the languages written in Windows-1252 and on old Macs. */
const western = [
  'àâçèéêëîïôùûüÿœ',
  'äöüßéà',
  'áéíóúñü',
  'àáâãçéêíóôõúü',
  'àèéìíîòóùú',
  'àçèéíïòóúü',
  'åäöéàšž',
  'æøåé',
  'áðéíóúýþæöø',
  'äõöüšž',
  'éèëïöüóáê',
];
/** The same for Windows-1250: Polish, Czech, Slovak, Hungarian, Croatian with its neighbours, Romanian. */
const eastern = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíľňóôšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'];

/** What stands between the letters of a word in any page: apostrophes, dashes, quotes, blanks. */
const between = /[‘’‚“”„«»‹›–—…•·\u00a0\u00ad]/;
/** Letters to Unicode, but signs in a text. */
const signs = /[ªºµ]/;

const highBytes = Uint8Array.from({ length: 128 }, (_, at) => at + 0x80);

const pages = [
  { page: null, signs: windows1252(highBytes), languages: western },
  { page: 'macintosh', signs: new TextDecoder('macintosh').decode(highBytes), languages: western },
  { page: 'windows-1250', signs: new TextDecoder('windows-1250').decode(highBytes), languages: eastern },
] as const;

/** How often a byte stands somewhere: `inWord` between letters, `behindSmall` at the end of a word. */
export interface Stands {
  byte: number;
  behindSmall: boolean;
  inWord: boolean;
  times: number;
}

/** So many signs at least must make no sense in Windows-1252, and this many times fewer in the other page. */
const leastOdd = 2;
const clearly = 3;

/** null for Windows-1252, which it stays where the evidence is thin. */
export function latinPage(stands: readonly Stands[]): 'macintosh' | 'windows-1250' | null {
  const [usual, ...others] = pages.map(({ page, signs: inPage, languages }) => ({
    page,
    odd: Math.min(...languages.map((letters) => oddIn(stands, inPage, letters))),
  }));
  const [best] = others.sort((one, other) => one.odd - other.odd);
  if (!usual || !best || usual.odd < leastOdd || best.odd * clearly > usual.odd) return null;
  return best.page;
}

/** How many of the signs make no sense in words of that language. */
function oddIn(stands: readonly Stands[], inPage: string, letters: string): number {
  let odd = 0;
  for (const stand of stands) if (isOdd(inPage[stand.byte - 0x80] ?? '', stand, letters)) odd += stand.times;
  return odd;
}

function isOdd(sign: string, { behindSmall, inWord }: Stands, letters: string): boolean {
  if (/[\u0080-\u009f]/.test(sign)) return true;
  if (!/\p{L}/u.test(sign) || signs.test(sign)) return inWord && !between.test(sign);
  const small = sign.toLowerCase();
  return (behindSmall && small !== sign) || !letters.includes(small);
}
