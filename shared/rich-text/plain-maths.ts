/** A formula in signs that can be read without drawing it: (x^2-4)/(x-2), √5, ≤. */

const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  infty: '∞',
  to: '→',
  rightarrow: '→',
  degree: '°',
  circ: '°',
  ldots: '…',
  dots: '…',
  in: '∈',
  sum: '∑',
  int: '∫',
  pi: 'π',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  omega: 'ω',
  Delta: 'Δ',
  Omega: 'Ω',
  percent: '%',
};
/** What says how a formula looks and not what it says. */
const looks = /\\(?:left|right|big|Big|bigl|bigr|displaystyle|limits|nolimits)(?![a-zA-Z])/g;
const wrappers = /\\(?:text|mathrm|mathbf|mathit|mathsf|operatorname|boxed|overline)\s*\{([^{}]*)\}/g;
/** From the innermost outwards, each pass takes the braces that hold no other. */
const deepest = 20;

const held = (part: string): string => (/^[\p{L}\p{N}.,]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`);

const onePass = (tex: string): string =>
  tex
    .replace(wrappers, '$1')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, above, below) => `${held(above)}/${held(below)}`)
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, root) => `√${held(root)}`)
    .replace(/([_^])\{([^{}]*)\}/g, (_, sign, part) => `${sign}${held(part)}`);

export function plainMaths(tex: string): string {
  let plain = tex.replace(looks, '');
  for (let pass = 0; pass < deepest; pass++) {
    const next = onePass(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => signs[name] ?? name)
    .replace(/\\([,;:! ])/g, ' ')
    .replace(/\\([%$&#_])/g, '$1')
    .replace(/\\\\/g, '; ')
    .replace(/[{}&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
