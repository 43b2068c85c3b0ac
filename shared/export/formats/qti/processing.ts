/** The response processing of a QTI item: a template where one says it, else the rule written out. */
import { type Xml, xml } from '../../xml-writer';
import type { Dialect } from './dialect';
import type { Response } from './response';

/** A response with what it counts beside the others, in all 1. */
export interface Counted {
  identifier: string;
  response: Response;
  weight: number;
}

export function processing(
  counted: readonly Counted[],
  allOrNothing: boolean,
  withFeedback: boolean,
  dialect: Dialect,
): Xml | null {
  const scored = counted.filter(({ response }) => response.scoring.by !== 'nothing');
  const [only] = scored;
  if (!only) return null;
  const by = only.response.scoring.by;
  if (scored.length === 1 && !withFeedback && only.identifier === 'RESPONSE' && (by === 'match' || by === 'map'))
    return xml('responseProcessing', { template: dialect.template(by === 'match' ? 'match_correct' : 'map_response') });
  const rules = allOrNothing && scored.length > 1 ? [together(scored)] : scored.flatMap(apart);
  return xml('responseProcessing', {}, ...rules, withFeedback ? feedback : null);
}

const share = (value: number): Xml => xml('baseValue', { baseType: 'float' }, String(value));
const score = xml('variable', { identifier: 'SCORE' });
const scoreIs = (value: Xml): Xml => xml('setOutcomeValue', { identifier: 'SCORE' }, value);
const add = (value: Xml): Xml => scoreIs(xml('sum', {}, score, value));

const isRight = ({ identifier, response: { scoring } }: Counted): Xml => {
  if (scoring.by === 'cases') {
    const full = scoring.cases.filter((one) => one.share === 1).map(({ holds }) => holds);
    return full.length === 1 && full[0] ? full[0] : xml('or', {}, ...full);
  }
  if (scoring.by === 'map') return xml('gte', {}, xml('mapResponse', { identifier }), share(1));
  return xml('match', {}, xml('variable', { identifier }), xml('correct', { identifier }));
};

const together = (scored: readonly Counted[]): Xml =>
  xml('responseCondition', {}, xml('responseIf', {}, xml('and', {}, ...scored.map(isRight)), scoreIs(share(1))));

function apart(counted: Counted): Xml[] {
  const { identifier, weight, response } = counted;
  const { scoring } = response;
  if (scoring.by === 'map') return [add(xml('product', {}, xml('mapResponse', { identifier }), share(weight)))];
  const cases = scoring.by === 'cases' ? scoring.cases : [{ holds: isRight(counted), share: 1 }];
  const branches = cases.map(({ holds, share: part }, at) =>
    xml(at === 0 ? 'responseIf' : 'responseElseIf', {}, holds, add(share(weight * part))),
  );
  return branches.length > 0 ? [xml('responseCondition', {}, ...branches)] : [];
}

const feedback = xml('setOutcomeValue', { identifier: 'FEEDBACK' }, xml('variable', { identifier: 'RESPONSE' }));
