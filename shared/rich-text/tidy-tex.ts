/** Brings the source of a formula into the form that `$...$` can hold. */

const loneBackslash = /(^|[^\\])((?:\\\\)*)\\$/;

/** A bare dollar is escaped and a backslash that would escape the closing dollar goes. */
export function tidyTex(tex: string): string {
  const bare = tex.replace(/\\[\s\S]|\$/g, (sign) => (sign === '$' ? '\\$' : sign)).trim();
  const kept = bare.replace(loneBackslash, '$1$2');
  return kept === bare ? kept : tidyTex(kept);
}

export const tidyTexInLine = (tex: string): string => tidyTex(tex.replace(/\s+/g, ' '));
