/** Reads QTI 1.2 items with one list of options: the key and the shares are found by asking what each answer scores. */
import { statement } from '../../../question/kinds/true-false';
import { plainText } from '../../../rich-text/plain-text';
import { chooseAnswer, type SharedOption } from '../../choose-answer';
import { denial, isDenial } from '../../draft';
import { draftQuestion } from '../../draft-question';
import { attributeOf } from '../../xml/element';
import { sharesOfMany } from './many-shares';
import type { Response } from './presentation';
import type { Qti12Item } from './qti12-item';
import type { Qti12Reader } from './qti12-reader';
import { feedbackFor, type Given, type Scoring, scoreOf } from './scoring';

export const readOptions: Qti12Reader = ({ item, shown, scoring, stem }) => {
  const [response] = shown.responses;
  if (!response) return denial('noOptions');
  if (shown.responses.length > 1) return denial('notHeld', { what: 'several lists of options in one question' });
  if (scoring.unknown !== '') return denial('notHeld', { what: `scoring with ${scoring.unknown}` });
  const idents = response.labels.map((label) => attributeOf(label, 'ident'));
  if (new Set(idents).size < idents.length) return denial('malformed', { what: 'two options with one ident' });
  const many = isMany(response);
  const found = many
    ? sharesOfMany(response.ident, idents, scoring, item.notes)
    : { shares: sharesOfOne(response.ident, idents, scoring), whole: false };
  if (isDenial(found)) return found;
  const options = optionsOf(item, response, scoring, found.shares);
  return draftOptions(item, stem, options, { many, whole: found.whole });
};

const isMany = ({ element }: Response): boolean => /^multiple$/i.test(attributeOf(element, 'rcardinality'));

interface Sort {
  many: boolean;
  /** Whether only the whole set of right options scores. */
  whole: boolean;
}

function draftOptions(item: Qti12Item, stem: string, options: SharedOption[], { many, whole }: Sort) {
  const asStatement = many ? null : statementFrom(options);
  if (asStatement) return draftQuestion({ kind: 'true-false', stem, answer: asStatement }, item.newId);
  const made = chooseAnswer(options, many, item);
  if (isDenial(made)) return made;
  const all = many && (whole || item.fields.get('scoring_algorithm') === 'AllOrNothing');
  if (!all) return draftQuestion({ stem, ...made }, item.newId);
  const plain = made.answer.options.map((option) => ({ ...option, weight: null }));
  return draftQuestion(
    { stem, ...made, answer: { ...made.answer, options: plain }, credit: 'all-or-nothing' },
    item.newId,
  );
}

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

/** Two options "True" and "False" with one of them right. */
function statementFrom(options: readonly SharedOption[]) {
  const words = options.map(({ text }) => plainText(text).trim().toLowerCase());
  const plain = options.every(({ share }) => share === 0 || share === 1);
  if (words.length !== 2 || !words.includes('true') || !words.includes('false') || !plain) return null;
  const right = words.filter((_, at) => options[at]?.share === 1);
  if (right.length > 1) return null;
  const form = statement(right);
  if (form.form !== 'choose') return null;
  const feedback = (id: string) => options[words.indexOf(id)]?.feedback ?? '';
  return { ...form, options: form.options.map((option) => ({ ...option, feedback: feedback(option.id) })) };
}
