/** Reads a number as people write it: either decimal sign, grouped thousands, fractions, powers of ten, and a unit. */
export interface ReadNumber {
  /** Each value the text can mean: "1,250" is 1250 to one reader and 1.25 to another. */
  values: number[];
  unit: string;
}

const fraction = /^(?:(\d+) )?(\d+) ?\/ ?(\d+)(?![\d/.,])/;
const powerAlone = /^10\^([+-]?\d{1,3})(?!\d)/;
/** A thousand is grouped by one sign throughout, in threes. */
const grouped = /^\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![\d'.,]*\d)/;
const plain = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)(?![\d'.,]*\d)/;
const power = /^ ?(?:e([+-]?\d{1,3})|[x*·×] ?10\^?([+-]?\d{1,3}))(?!\d)/i;
const currency = /^[$€£¥₹₽]/;

/** Null when the text does not begin with one number, or more than one can be meant ("5 10", "12.05.2020"). */
export function readNumber(text: string): ReadNumber | null {
  const written = inPlainSigns(text);
  const before = currency.exec(written)?.[0] ?? '';
  const [, sign = '', rest = ''] = /^([+-]?) ?(.*)$/s.exec(written.slice(before.length).trim()) ?? [];
  const read = valuesAt(rest);
  if (!read) return null;
  const [whole = '', e, ten] = power.exec(rest.slice(read.length)) ?? [];
  const scale = (sign === '-' ? -1 : 1) * 10 ** Number(e ?? ten ?? 0);
  const values = read.values.map((value) => value * scale).filter(Number.isFinite);
  const unit = rest
    .slice(read.length + whole.length)
    .trim()
    .replace(/\.$/, '');
  return values.length === 0 || /^[\d/^]/.test(unit) ? null : { values, unit: unit || before };
}

/** Raised figures after a ten are a power, "2½" is two and a half, and all dashes and apostrophes are one. */
const inPlainSigns = (text: string): string =>
  text
    .replace(/(?<=10)[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (raised) => `^${raised.normalize('NFKC')}`)
    .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/g, ' ')
    .normalize('NFKC')
    .replace(/⁄/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

function valuesAt(text: string): { values: number[]; length: number } | null {
  const parts = fraction.exec(text);
  if (parts) {
    const [whole, ones = '0', above = '0', below = '1'] = parts;
    return Number(below) === 0
      ? null
      : { values: [Number(ones) + Number(above) / Number(below)], length: whole.length };
  }
  const raised = powerAlone.exec(text);
  if (raised) return { values: [10 ** Number(raised[1])], length: raised[0].length };
  const thousands = grouped.exec(text);
  const digits = (thousands ?? plain.exec(text))?.[0];
  if (digits === undefined) return null;
  return { values: thousands ? groupedValues(digits, thousands[1] ?? '') : [decimal(digits)], length: digits.length };
}

const decimal = (digits: string): number => Number(digits.replace(',', '.'));

/** One group behind a point or a comma may be decimals instead. */
function groupedValues(digits: string, between: string): number[] {
  const groups = digits.split(between);
  const joined = decimal(groups.join(''));
  const canBeDecimals = groups.length === 2 && /[.,]/.test(between) && /^\d{3}$/.test(groups[1] ?? '');
  return canBeDecimals && !digits.startsWith('0')
    ? [decimal(digits), joined]
    : canBeDecimals
      ? [decimal(digits)]
      : [joined];
}
