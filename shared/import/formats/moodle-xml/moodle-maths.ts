/** Tells formulas inside a sentence from those on a line of their own: Moodle writes both between doubled dollar signs. */
const formula = /\$\$([^$]+)\$\$/g;

export function mathsInLines(html: string): string {
  if (!html.includes('$$')) return html;
  const only = /^\$\$[^$]+\$\$$/.test(html.replace(/<[^>]*>|&nbsp;/g, '').trim());
  return html.replace(formula, (whole, tex: string, at: number) => {
    const alone = /(?:^|>)(?:\s|&nbsp;)*$/.test(html.slice(Math.max(0, at - 40), at));
    const ends = /^(?:\s|&nbsp;)*(?:<|$)/.test(html.slice(at + whole.length, at + whole.length + 40));
    return alone && ends && !only ? whole : `\\(${tex}\\)`;
  });
}
