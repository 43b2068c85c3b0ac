/** Writes a number as a spreadsheet shows it, where its format adds what the number has not: a percent sign, a currency, a unit, the time of a day. */

/** What formats without a code of their own stand for. */
const builtIn: Readonly<Record<number, string>> = {
  5: '$#,##0;-$#,##0',
  6: '$#,##0;-$#,##0',
  7: '$#,##0.00;-$#,##0.00',
  8: '$#,##0.00;-$#,##0.00',
  9: '0%',
  10: '0.00%',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  42: '$#,##0;-$#,##0',
  44: '$#,##0.00;-$#,##0.00',
};

/** Spreadsheets allow no longer codes. */
const longestCode = 255;

export function codeOf(id: number, own: ReadonlyMap<number, string>): string {
  const code = own.get(id) ?? builtIn[id] ?? '';
  return code.length > longestCode ? '' : code;
}

/** A part of a code: words in quotes, a sign behind a backslash, a currency, a blank, digits, or any other sign. */
const parts =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|([#0?][#0?,.]*|\.[#0?]+)|(General|@|E[+-]|\/|[\s\S])/gi;

const timeCode = /^(?:\[\$[^\]]*\])?(?:\[?h+\]?|m+|s+|[:.]|0+|AM\/PM|A\/P|\s|;@)+$/i;

/** null where the number says as much by itself, or the format is none of these. */
export function showNumber(value: number, code: string): string | null {
  if (!Number.isFinite(value)) return null;
  if (timeCode.test(code) && /[hs]/i.test(code)) return showTime(value, code);
  const [positive = '', negative] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = value < 0 && negative !== undefined ? negative : positive;
  const found = [...section.matchAll(parts)];
  const digits = found.filter(([, , , , run]) => run !== undefined);
  const others = found.flatMap(([, , , , , other]) => other ?? []).filter((other) => other !== '%');
  // Scientific numbers, fractions and dates are read as they are kept.
  if (digits.length !== 1 || others.some((other) => /[a-z@/]/i.test(other))) return null;
  const percent = found.some(([, , , , , other]) => other === '%');
  const shown = found.map(([, words, sign, currency, run, other]) =>
    run === undefined
      ? (words ?? sign ?? currency ?? other ?? '')
      : digitsOf(Math.abs(percent ? value * 100 : value), run),
  );
  const text = shown.join('').trim();
  const adds = /[^\d.,\s-]/.test(text) || /^0{2,}$/.test(digits[0]?.[0] ?? '');
  return adds ? `${value < 0 && section === positive ? '-' : ''}${text}` : null;
}

function digitsOf(value: number, run: string): string {
  const [whole = '', places = ''] = run.split('.');
  const most = places.replaceAll(',', '').length;
  const least = most - (/#*$/.exec(places)?.[0].length ?? 0);
  const [digits = '', behind = ''] = Number(value.toPrecision(15)).toFixed(Math.min(20, most)).split('.');
  const kept = behind.slice(0, least) + behind.slice(least).replace(/0+$/, '');
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

/** Only the time of a day counts; hours and minutes in brackets go on where the day ends. */
function showTime(value: number, code: string): string | null {
  const running = /\[[hm]+\]/i.test(code);
  if (value < 0 || (value >= 1 && !running)) return null;
  const seconds = Math.round(value * 86_400);
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  const two = (number: number): string => String(number).padStart(2, '0');
  if (!/h/i.test(code)) return `${two(running ? minutes : minutes % 60)}:${two(seconds % 60)}`;
  const rest = `:${two(minutes % 60)}${/s/i.test(code) ? `:${two(seconds % 60)}` : ''}`;
  if (/a\/p|am\/pm/i.test(code)) return `${hours % 12 || 12}${rest} ${hours % 24 < 12 ? 'AM' : 'PM'}`;
  return `${/hh/i.test(code) ? two(hours) : hours}${rest}`;
}
