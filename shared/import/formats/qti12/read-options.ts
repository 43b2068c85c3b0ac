/** Reads QTI 1.2 items with one list of options: the key and the shares are found by asking what each answer scores. */
import type { SharedOption } from '../../choose-answer';
import { denial, isDenial } from '../../draft';
import { draftOptions } from '../../draft-options';
import { sharesOfMany } from '../../many-shares';
import { tooMany } from '../../too-many';
import { unknownScoring } from '../../unknown-scoring';
import { allOf, attributeOf, textIn } from '../../xml/element';
import type { Given } from './given';
import type { Response } from './presentation';
import type { Qti12Item } from './qti12-item';
import type { Qti12Reader } from './qti12-reader';
import { feedbackFor, type Scoring, scoreOf } from './scoring';

export const readOptions: Qti12Reader = ({ item, shown, scoring, stem }) => {
  const [response] = shown.responses;
  if (!response) return denial('noOptions');
  if (shown.responses.length > 1) return denial('notHeld', { what: 'severalLists' });
  const crowd = tooMany(response.labels.length);
  if (crowd) return crowd;
  if (scoring.unknown !== '') return unknownScoring(scoring.unknown);
  const idents = response.labels.map((label) => attributeOf(label, 'ident'));
  if (new Set(idents).size < idents.length) return denial('malformed', { what: 'oneIdent' });
  const many = isMany(response);
  const found = many
    ? sharesOfMany(
        idents,
        {
          score: scoreIn(response.ident, scoring),
          likely: namedSets(response.ident, idents, scoring),
          rules: scoring.rules.length,
        },
        item.notes,
      )
    : { shares: sharesOfOne(response.ident, idents, scoring), whole: false };
  if (isDenial(found)) return found;
  const options = optionsOf(item, response, scoring, found.shares);
  const whole = many && (found.whole || item.fields.get('scoring_algorithm') === 'AllOrNothing');
  return draftOptions(stem, options, { many, whole }, item);
};

const scoreIn = (ident: string, scoring: Scoring) => (chosen: readonly string[]) =>
  scoreOf(scoring, new Map([[ident, chosen]]));

/** The sets of options that the rules name. */
function namedSets(ident: string, idents: readonly string[], { rules }: Scoring): string[][] {
  return rules.map(({ element }) => {
    const denied = new Set(allOf(element, 'not').flatMap((part) => allOf(part, 'varequal')));
    const wanted = allOf(element, 'varequal').filter(
      (part) => !denied.has(part) && attributeOf(part, 'respident') === ident,
    );
    return [...new Set(wanted.map((part) => textIn(part).trim()))].filter((name) => idents.includes(name));
  });
}

const isMany = ({ element }: Response): boolean => /^multiple$/i.test(attributeOf(element, 'rcardinality'));

function optionsOf(
  item: Qti12Item,
  { ident, labels }: Response,
  scoring: Scoring,
  shares: readonly number[],
): SharedOption[] {
  return labels.map((label, at) => {
    const name = attributeOf(label, 'ident');
    const links = feedbackFor(scoring, new Map([[ident, [name]]])).filter((link) => isOwn(link, name));
    const feedback =
      [...new Set([...links, name])].map((link) => item.feedback(link)).find((text) => text !== '') ?? '';
    return { text: item.markup(label), share: shares[at] ?? 0, feedback };
  });
}

/** Feedback that is for all right or all wrong answers belongs to no option. */
const isOwn = (link: string, name: string): boolean =>
  !/^(?:correct|incorrect|general|solution|general_incorrect)(?:_fb)?$/i.test(link) || link === name;

function sharesOfOne(ident: string, idents: readonly string[], scoring: Scoring): number[] {
  const scores = idents.map((name) => scoreOf(scoring, new Map([[ident, [name]]]) satisfies Given));
  const best = Math.max(0, ...scores);
  return scores.map((score) => (best > 0 ? Math.max(-1, Math.min(1, score / best)) : 0));
}
