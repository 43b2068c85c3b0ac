/** What a QTI 1.2 file holds, read by the letter of its elements: a condition that sets points names what is right. */
import { below, decoded, plainXml, wordsOf } from './plain-xml.mjs';

const none = { options: null, accepted: null, numbers: null, pairs: null };
const plain = (html) =>
  decoded(
    html
      .replace(/<img[^>]*?data-equation-content="([^"]*)"[^>]*>/gi, ' $1 ')
      .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/gi, ' $1 ')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();
const textOf = (element) =>
  below(element, 'mattext', 'mat_formattedtext')
    .map((one) => plain(wordsOf(one)))
    .join(' ');

export function expectedOfQti12(text) {
  const root = plainXml(text);
  return root ? below(root, 'item').map(expectedItem) : null;
}

const typeOf = (item) => {
  const fields = below(item, 'qtimetadatafield').map((field) => [
    wordsOf(below(field, 'fieldlabel')[0]).trim(),
    wordsOf(below(field, 'fieldentry')[0]).trim(),
  ]);
  return (
    fields.find(([label]) => label === 'question_type')?.[1] ??
    fields.find(([label]) => label === 'cc_profile')?.[1] ??
    ''
  );
};

/** The text beside the responses. */
const asked = (element) =>
  element.inside
    .filter((one) => typeof one !== 'string' && !one.name.startsWith('response_'))
    .map((one) => (one.name === 'material' ? textOf(one) : asked(one)))
    .join(' ');

function expectedItem(item) {
  const responses = below(item, 'response_lid', 'response_str');
  const stem = below(item, 'presentation').map(asked).join(' ');
  const labels = below(item, 'response_label');
  const type = typeOf(item);
  if (/matching/.test(type))
    return { ...none, stem, pairs: responses.map((one) => pairOf(item, one)).filter((pair) => pair.join('') !== '') };
  if (/blanks|dropdowns/.test(type))
    return { ...none, stem: stem.replace(/\[[^\]]*\]/g, ' '), gaps: responses.map((one) => gapOf(item, one, type)) };
  const [response] = responses;
  if (response?.name === 'response_lid') {
    if (/ordered/i.test(response.at.rcardinality ?? '')) return { ...none, stem, order: orderOf(item, labels) };
    const rights = rightsOf(item);
    return {
      ...none,
      stem,
      options: labels.map((label) => ({
        text: textOf(label),
        right: rights.includes(label.at.ident),
        feedback: feedbackOf(item, label.at.ident),
      })),
    };
  }
  const numbers =
    /numeric/.test(type) || below(item, 'render_fib').some(({ at }) => /decimal|integer/i.test(at.fibtype ?? ''));
  if (numbers) return { ...none, stem, numbers: scoring(item).map(rangeOf).filter(Boolean) };
  const accepted = scoring(item).flatMap((rule) => below(rule, 'varequal').map((one) => wordsOf(one).trim()));
  return { ...none, stem, accepted: accepted.length > 0 ? accepted : null };
}

/** The conditions that give points. */
const scoring = (item) =>
  below(item, 'respcondition').filter((rule) =>
    below(rule, 'setvar').some((set) => Number(wordsOf(set)) > 0 || /max/i.test(wordsOf(set))),
  );

const denied = (rule) => below(rule, 'not').flatMap((one) => below(one, 'varequal'));

function rightsOf(item) {
  const points = (rule) =>
    Math.max(...below(rule, 'setvar').map((set) => (/max/i.test(wordsOf(set)) ? 100 : Number(wordsOf(set)))));
  const rules = scoring(item);
  const best = below(item, 'response_lid').some(({ at }) => /multiple/i.test(at.rcardinality ?? ''))
    ? 0
    : Math.max(0, ...rules.map(points));
  return rules
    .filter((rule) => points(rule) >= best)
    .flatMap((rule) =>
      below(rule, 'varequal')
        .filter((one) => !denied(rule).includes(one))
        .map((one) => wordsOf(one).trim()),
    );
}

const answersTo = (item, { at }) =>
  scoring(item).flatMap((rule) =>
    below(rule, 'varequal')
      .filter((one) => one.at.respident === at.ident)
      .map((one) => wordsOf(one).trim()),
  );

function pairOf(item, response) {
  const [right] = answersTo(item, response);
  const label = below(response, 'response_label').find(({ at }) => at.ident === right);
  return [textOf({ inside: response.inside.filter(({ name }) => name === 'material') }), textOf(label)];
}

function gapOf(item, response, type) {
  const labels = below(response, 'response_label');
  const rights = answersTo(item, response);
  if (/dropdowns/.test(type))
    return labels.map((label) => ({ text: textOf(label), right: rights.includes(label.at.ident) }));
  return labels.map(textOf);
}

function orderOf(item, labels) {
  const order = scoring(item).flatMap((rule) => below(rule, 'varequal').map((one) => wordsOf(one).trim()));
  return order.map((ident) => textOf(labels.find(({ at }) => at.ident === ident)));
}

/** The ends of a range, or the value itself twice. */
function rangeOf(rule) {
  const value = (...names) => {
    const [found] = below(rule, ...names);
    return found ? Number(wordsOf(found)) : null;
  };
  const [low, high, exact] = [value('vargte', 'vargt'), value('varlte', 'varlt'), value('varequal')];
  if (low !== null && high !== null) return [low, high];
  return exact === null ? null : [exact, exact];
}

const feedbackOf = (item, ident) =>
  textOf(below(item, 'itemfeedback').find(({ at }) => at.ident === `${ident}_fb`)) || undefined;
