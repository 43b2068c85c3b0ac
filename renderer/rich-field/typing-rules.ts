/** What typed signs turn into: `$x^2$` becomes a formula, `- ` and `1. ` begin a list. */
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Schema } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';

/** Between two prices there are dollars too; a formula begins with a letter or has a sign of its own. */
const isFormula = (tex: string): boolean => /[\\^_=+]|^[a-zA-Z]/.test(tex);

export function typedFormula(typed: string): string | null {
  const tex = /(?:^|[^\\$])\$([^\s$](?:[^$]*[^\s$\\])?)\$$/.exec(typed)?.[1];
  return tex !== undefined && isFormula(tex) ? tex : null;
}

const formulaRule = new InputRule(/\$[^$]+\$$/, (state, found, start, end) => {
  const before = state.doc.textBetween(Math.max(start - 1, state.doc.resolve(start).start()), start);
  const tex = typedFormula(before + found[0]);
  const maths = state.schema.nodes.maths;
  return tex !== null && maths ? state.tr.replaceWith(start, end, maths.create({ tex })) : null;
});

export function typingRules(schema: Schema): Plugin {
  const { list } = schema.nodes;
  const lists = list
    ? [
        wrappingInputRule(/^\s*-\s$/, list, { ordered: false, start: 1 }),
        wrappingInputRule(/^(\d{1,3})\.\s$/, list, ([, first]) => ({ ordered: true, start: Number(first) })),
      ]
    : [];
  return inputRules({ rules: [formulaRule, ...lists] });
}
