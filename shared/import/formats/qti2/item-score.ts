/** Says what an answer to a QTI 2 item scores, from its response processing or the template it names. */
import type { OddScoring } from '../../unknown-scoring';
import { allOf, attributeOf, childOf, childrenOf, type Element, elementsIn, textIn } from '../../xml/element';
import { type Declared, declarationsOf } from './declarations';
import { NotKnown, type Scope, type Value, workOut } from './expression';

/** A processing that works out no score says nothing against the key that is declared. */
export const noScore: OddScoring = 'noScore';
const tooManyRules: OddScoring = 'tooManyRules';

export type Responses = ReadonlyMap<string, readonly string[]>;

export interface ItemScore {
  declared: ReadonlyMap<string, Declared>;
  /** Whether the processing says at all what an answer scores. */
  sets: boolean;
  /** Null where the processing can't be understood, or there is none. */
  of(responses: Responses): number | null;
  /** What could not be understood; '' where all could, or where there is no processing. */
  unknown(): string;
}

/** More values than these would be tried for minutes. */
const mostRules = 2000;

export function itemScore(item: Element): ItemScore {
  const declared = declarationsOf(item);
  const processing = childOf(item, 'responseProcessing');
  const template = templateIn(attributeOf(processing, 'template'));
  const rules = processing ? elementsIn(processing) : [];
  let unknown = rules.length === 0 && template === '' ? foreignTemplate(processing) : '';
  if (allOf(processing, 'baseValue', 'variable').length > mostRules) unknown = tooManyRules;
  const of = (responses: Responses): number | null => {
    if (unknown !== '' || !processing) return null;
    const scope: Scope = { responses, declared, outcomes: defaultsOf(item) };
    try {
      if (rules.length === 0) return byTemplate(template, scope);
      for (const rule of rules) if (run(rule, scope) === 'exit') break;
      return scoreIn(scope.outcomes);
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      unknown = error.message;
      return null;
    }
  };
  const sets = template !== '' || allOf(processing, 'setOutcomeValue').some((rule) => isScore(rule));
  return { declared, sets, of, unknown: () => unknown };
}

/** The templates of the definition, and those of Common Cartridge that do the same. */
function templateIn(address: string): 'match_correct' | 'map_response' | '' {
  const name = (address.split('/').at(-1) ?? '').replace(/\.xml$/i, '').toLowerCase();
  if (/^(?:match_correct|cc2_match|cc2_match_basic)$/.test(name)) return 'match_correct';
  return /^(?:map_response|cc2_map_response)$/.test(name) ? 'map_response' : '';
}

const foreignTemplate = (processing: Element | null): string =>
  processing && attributeOf(processing, 'template') !== ''
    ? (attributeOf(processing, 'template').split('/').at(-1) ?? '')
    : '';

/** The templates speak of a response called RESPONSE; items with another name, or several, are meant alike. A response without a key, such as a wish for a hint, is left out. */
function byTemplate(template: string, scope: Scope): number {
  const all = [...scope.declared.values()];
  const keyed = all.filter(({ correct, mapping }) => (template === 'map_response' ? mapping : correct.length > 0));
  const scores = (keyed.length > 0 ? keyed : all).map((declaration) => {
    const element = (name: string): Element => ({
      name,
      attributes: { identifier: declaration.ident },
      children: [],
      line: 0,
    });
    if (template === 'map_response') return Number(workOut(element('mapResponse'), scope));
    const match = { name: 'match', attributes: {}, children: [element('variable'), element('correct')], line: 0 };
    return workOut(match, scope) === true ? 1 : 0;
  });
  return template === 'map_response' ? scores.reduce((sum, one) => sum + one, 0) : Math.min(...scores);
}

function defaultsOf(item: Element): Map<string, Value> {
  return new Map(
    childrenOf(item, 'outcomeDeclaration').map((outcome) => {
      const value = childOf(childOf(outcome, 'defaultValue'), 'value');
      const isNumber = /^(?:float|integer)$/.test(attributeOf(outcome, 'baseType'));
      const text = value ? textIn(value).trim() : '';
      return [attributeOf(outcome, 'identifier'), isNumber ? Number(text) || 0 : text || null];
    }),
  );
}

const isScore = (rule: Element): boolean => /score/i.test(attributeOf(rule, 'identifier'));

function scoreIn(outcomes: ReadonlyMap<string, Value>): number {
  const name = outcomes.has('SCORE')
    ? 'SCORE'
    : [...outcomes.keys()].find((one) => /score/i.test(one) && !/max|min/i.test(one));
  const score = Number(outcomes.get(name ?? '') ?? Number.NaN);
  if (Number.isNaN(score)) throw new NotKnown(noScore);
  return score;
}

function run(rule: Element, scope: Scope): 'exit' | 'on' {
  if (rule.name === 'exitResponse') return 'exit';
  if (rule.name === 'setOutcomeValue') return set(rule, scope);
  if (rule.name === 'responseProcessingFragment') return runAll(elementsIn(rule), scope);
  if (rule.name !== 'responseCondition') throw new NotKnown(rule.name);
  for (const branch of elementsIn(rule)) {
    const [condition, ...rest] = elementsIn(branch);
    if (branch.name === 'responseElse') return runAll(elementsIn(branch), scope);
    if (condition && workOut(condition, scope) === true) return runAll(rest, scope);
  }
  return 'on';
}

function runAll(rules: readonly Element[], scope: Scope): 'exit' | 'on' {
  for (const rule of rules) if (run(rule, scope) === 'exit') return 'exit';
  return 'on';
}

/** What sets the feedback alone need not be understood. */
function set(rule: Element, scope: Scope): 'on' {
  const ident = attributeOf(rule, 'identifier');
  const [expression] = elementsIn(rule);
  if (!expression) throw new NotKnown(rule.name);
  try {
    scope.outcomes.set(ident, workOut(expression, scope));
  } catch (error) {
    if (!(error instanceof NotKnown) || !/feedback|solution|hint/i.test(ident)) throw error;
  }
  return 'on';
}
