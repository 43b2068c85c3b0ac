/** Reads a number as people write it, with either decimal sign, powers of ten, fractions and a unit behind it. */
export interface ReadNumber {
  /** Each value the text can mean: "1,250" is 1250 to one reader and 1.25 to another. */
  values: number[];
  unit: string;
}

const figures =
  /^([+-]?)(\d[\d.,' ]*\d|\d|[.,]\d+)(?:\s*\/\s*(\d+))?(?:\s*(?:e|[x*·×]\s*10\^?)\s*([+-]?\d{1,3}))?\s*(.*)$/i;

/** Null when the text does not begin with a number. */
export function readNumber(text: string): ReadNumber | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .trim()
    .replace(/^([+-])\s+/, '$1');
  const found = figures.exec(plain);
  if (!found) return null;
  const [, sign, digits = '', below, power, unit = ''] = found;
  const divisor = below === undefined ? 1 : Number(below);
  if (divisor === 0) return null;
  const scale = (sign === '-' ? -1 : 1) * 10 ** Number(power ?? 0);
  const values = valuesOf(digits).map((value) => (value * scale) / divisor);
  return values.length > 0 ? { values, unit: unit.trim().replace(/\.$/, '') } : null;
}

function valuesOf(digits: string): number[] {
  const tight = digits.replace(/[' ]/g, '');
  const marks = tight.match(/[.,]/g) ?? [];
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    const last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','));
    return finite([`${tight.slice(0, last).replace(/[.,]/g, '')}.${tight.slice(last + 1)}`]);
  }
  if (marks.length > 1) return finite([tight.replace(/[.,]/g, '')]);
  const grouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(tight);
  return finite([tight.replace(',', '.'), ...(grouped ? [tight.replace(/[.,]/, '')] : [])]);
}

const finite = (texts: readonly string[]): number[] => texts.map(Number).filter(Number.isFinite);
