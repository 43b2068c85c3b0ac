/** Reads the response processing of a QTI 1.2 item, so that the score of any answer can be asked for. */
import type { OddScoring } from '../../unknown-scoring';
import { allOf, attributeOf, childrenOf, type Element, elementsIn, textIn } from '../../xml/element';
import { readTest, type Test } from './condition';
import type { Given } from './given';

interface Effect {
  variable: string;
  action: string;
  value: number;
}

interface Rule {
  test: Test;
  other: boolean;
  effects: Effect[];
  feedback: string[];
  stops: boolean;
  element: Element;
}

export interface Scoring {
  rules: readonly Rule[];
  /** The name of what this reader does not know in it; '' when there is nothing. */
  unknown: string;
}

/** More conditions than these would be tried for minutes. */
const mostConditions = 600;
const tooManyConditions: OddScoring = 'tooManyConditions';

export function readScoring(item: Element): Scoring {
  const conditions = allOf(item, 'respcondition');
  if (conditions.length > mostConditions || allOf(item, 'varequal').length > mostConditions * 10)
    return { rules: [], unknown: tooManyConditions };
  const unknown = new Set<string>();
  const most = Number(attributeOf(allOf(item, 'decvar')[0] ?? null, 'maxvalue')) || 100;
  const many = allOf(item, 'response_lid').filter((one) =>
    /^(?:multiple|ordered)$/i.test(attributeOf(one, 'rcardinality')),
  );
  const several = new Set(many.map((one) => attributeOf(one, 'ident')));
  const rules = conditions.map((element) => readRule(element, most, { unknown, several }));
  return { rules, unknown: [...unknown][0] ?? '' };
}

interface Known {
  unknown: Set<string>;
  several: ReadonlySet<string>;
}

function readRule(element: Element, most: number, { unknown, several }: Known): Rule {
  const vars = childrenOf(element, 'conditionvar');
  const tests = vars.flatMap((one) => (elementsIn(one).length > 0 ? [readTest(one, unknown, several)] : []));
  const feedback = childrenOf(element, 'displayfeedback').map((one) => attributeOf(one, 'linkrefid'));
  const effects = childrenOf(element, 'setvar').map((one) => readEffect(one, most));
  return {
    test: (given) => tests.length > 0 && tests.every((test) => test(given)),
    other: vars.some((one) => elementsIn(one).some(({ name }) => name === 'other')),
    // Blackboard marks an answer as right by its feedback alone.
    effects:
      effects.length === 0 && feedback.includes('correct') ? [{ variable: '', action: 'add', value: 1 }] : effects,
    feedback,
    stops: attributeOf(element, 'continue').toLowerCase() === 'no',
    element,
  };
}

function readEffect(element: Element, most: number): Effect {
  const words = textIn(element).trim();
  return {
    variable: (attributeOf(element, 'varname') || attributeOf(element, 'variablename')).toLowerCase(),
    action: (attributeOf(element, 'action') || 'Set').toLowerCase(),
    value: /max$/i.test(words) ? most : Number(words.replace(',', '.')) || 0,
  };
}

/** The rules that an answer meets, in order, up to one that ends the processing. */
export function rulesFor({ rules }: Scoring, given: Given): Rule[] {
  const met: Rule[] = [];
  for (const rule of rules) {
    const meets = rule.other ? !met.some(({ other }) => !other) : rule.test(given);
    if (!meets) continue;
    met.push(rule);
    if (rule.stops) break;
  }
  return met;
}

/** What an answer scores, in the file's own measure. */
export function scoreOf(scoring: Scoring, given: Given): number {
  const scores = new Map<string, number>();
  for (const { variable, action, value } of rulesFor(scoring, given).flatMap(({ effects }) => effects)) {
    const before = scores.get(variable) ?? 0;
    const after = {
      add: before + value,
      subtract: before - value,
      multiply: before * value,
      divide: before / (value || 1),
    };
    scores.set(variable, after[action as keyof typeof after] ?? value);
  }
  if (scores.has('score')) return scores.get('score') ?? 0;
  // D2L counts right and wrong picks apart.
  return [...scores].reduce((sum, [variable, score]) => (variable === 'd2l_incorrect' ? sum - score : sum + score), 0);
}

/** The feedback that is shown for an answer and for no other one. */
export const feedbackFor = (scoring: Scoring, given: Given): string[] =>
  scoring.rules.filter(({ other, test }) => !other && test(given)).flatMap(({ feedback }) => feedback);
