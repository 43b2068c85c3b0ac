/** The formulas of a text that can't be drawn, each with the reason; what draws them is asked for only when there is one. */
import { useEffect, useState } from 'react';
import { readMarkup } from '../../shared/rich-text/read-markup';
import type { FormulaTrouble } from '../rich-text/formula-trouble';

export interface BrokenFormula {
  tex: string;
  trouble: FormulaTrouble;
}

const none: readonly BrokenFormula[] = [];

export function useBrokenFormulas(markup: string): readonly BrokenFormula[] {
  const [broken, setBroken] = useState(none);
  useEffect(() => {
    const sources = markup.includes('$') ? [...new Set(formulasIn(readMarkup(markup)))] : [];
    if (sources.length === 0) {
      setBroken(none);
      return;
    }
    let isCurrent = true;
    void lookAt(sources).then((found) => isCurrent && setBroken(found));
    return () => {
      isCurrent = false;
    };
  }, [markup]);
  return broken;
}

async function lookAt(sources: readonly string[]): Promise<readonly BrokenFormula[]> {
  const { formulaTrouble } = await import('../rich-text/formula-trouble');
  return sources.flatMap((tex) => {
    const trouble = formulaTrouble(tex);
    return trouble ? [{ tex, trouble }] : [];
  });
}

/** Whatever holds a formula: a line, a list, a cell of a table. */
function formulasIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(formulasIn);
  if (part === null || typeof part !== 'object') return [];
  if ('is' in part && part.is === 'maths' && 'tex' in part) return [String(part.tex)];
  return Object.values(part).flatMap(formulasIn);
}
