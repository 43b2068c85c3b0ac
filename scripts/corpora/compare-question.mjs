/** Compares what was read with what is known, by letters and figures alone, so that marks and spaces make no difference. */
const folded = (text) =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#?\w+;/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Signs alone, where an option has no letters. */
const sameWords = (one, other) => {
  const [first, second] = [folded(one), folded(other)];
  return first === second && (first !== '' || one.trim() === '' || [...other].some((sign) => one.includes(sign)));
};

/** `rule` is how the options count; without weights of their own each right one is worth its part. */
const optionsOf = ({ options, right }, rule) =>
  options.map(({ id, text, weight, feedback }) => ({
    text,
    feedback,
    right: right.includes(id),
    share: weight ?? shareBy(rule, right.includes(id), right.length),
  }));
const shareBy = (rule, isRight, rights) =>
  isRight ? (rule === 'right-minus-wrong' ? 1 / rights : 1) : rule === 'right-minus-wrong' ? -1 / rights : 0;
const sorted = (options) => [...options].sort((one, other) => (folded(one.text) < folded(other.text) ? -1 : 1));

function sameOptions(answer, expected, plain, rule) {
  if (answer.form !== 'choose') return false;
  const read = sorted(optionsOf(answer, rule).map((one) => ({ ...one, text: plain(one.text) })));
  const known = sorted(withoutDoubles(expected));
  return (
    read.length === known.length &&
    known.every((one, place) => sameWords(read[place].text, one.text) && sameRest(read[place], one, plain))
  );
}

/** The share and the feedback, where they are known. */
const sameRest = (read, known, plain) =>
  read.right === known.right &&
  (known.share === undefined || Math.abs(read.share - known.share) < 1e-4) &&
  (known.feedback === undefined || sameWords(plain(read.feedback), known.feedback));

/** An option with the words of a right one is one with it; an empty one that is wrong is none. */
const withoutDoubles = (options) =>
  options.filter((one, place) => {
    if (one.text.trim() === '' && !one.right) return false;
    const same = options.filter(({ text }) => text.trim() === one.text.trim());
    return !same.some(({ right }) => right) || options.indexOf(same[0]) === place;
  });

function sameNumbers(answer, expected) {
  if (answer.form !== 'number') return false;
  const read = answer.accepted.map((one) =>
    'value' in one ? [one.value - one.tolerance, one.value + one.tolerance, one.share] : [one.low, one.high, one.share],
  );
  const close = (one, other) => Math.abs(one - other) < 1e-9;
  return expected.every(([low, high, share]) =>
    read.some((one) => close(one[0], low) && close(one[1], high) && (share === undefined || close(one[2], share))),
  );
}

const samePairs = (answer, expected, plain) =>
  answer.form === 'match' &&
  answer.pairs.length === expected.length &&
  expected.every(
    ([left, right], place) =>
      sameWords(plain(answer.pairs[place].left), left) && sameWords(plain(answer.pairs[place].right), right),
  );

const sameAccepted = (answer, expected) =>
  answer.form === 'write' &&
  answer.accepted.length === expected.length &&
  expected.every((text, place) => sameWords(answer.accepted[place], text));

/** A gap has parts as a question has, or is a list of options or of words, of which those that are expected must be there. */
function sameGaps(answer, expected, plain) {
  if (answer.form !== 'gaps' || answer.gaps.length !== expected.length) return false;
  return answer.gaps.every(({ answer: gap }, at) => {
    if (!Array.isArray(expected[at])) return samePart(gap, expected[at], plain) === null;
    if (gap.form === 'choose') return sameOptions(gap, expected[at], plain);
    const words = gap.form === 'write' ? gap.accepted : gap.accepted.map(({ value }) => String(value));
    return expected[at].every((word) => words.some((one) => sameWords(one, word)));
  });
}

const sameOrder = (answer, expected, plain) =>
  answer.form === 'order' &&
  answer.items.length === expected.length &&
  expected.every((text, place) => sameWords(plain(answer.items[place].text), text));

/** What is said to an option, where the file says something. */
const sameFeedback = (answer, expected, plain) =>
  expected.every(
    ({ text, feedback = '' }) =>
      feedback === '' ||
      answer.options.some((one) => sameWords(plain(one.text), text) && sameWords(plain(one.feedback), feedback)),
  );

function isSame({ stem, answer, credit, explanation }, expected, plain) {
  if (!sameWords(plain(stem).replaceAll('____', ''), expected.stem.replaceAll('_', ''))) return 'the stem';
  if (expected.explanation !== undefined && !sameWords(plain(explanation), expected.explanation))
    return 'the explanation';
  return samePart(answer, expected, plain, credit);
}

/** What differs in a question or in one gap of it; null where nothing does. */
function samePart(answer, expected, plain, rule) {
  if (expected.options && !sameOptions(answer, expected.options, plain, rule)) return 'the options';
  if (expected.options && !sameFeedback(answer, expected.options, plain)) return 'the feedback';
  if (expected.gaps && !sameGaps(answer, expected.gaps, plain)) return 'the gaps';
  if (expected.order && !sameOrder(answer, expected.order, plain)) return 'the order';
  if (expected.accepted && !sameAccepted(answer, expected.accepted)) return 'the accepted answers';
  if (expected.numbers && !sameNumbers(answer, expected.numbers)) return 'the numbers';
  if (expected.pairs && !samePairs(answer, expected.pairs, plain)) return 'the pairs';
  return null;
}

/** A line for each question that differs from what is known; topics may have brought them into another order. */
export function differencesOf(questions, expected, plain) {
  const lines = [];
  const left = [...expected];
  for (const { question, place } of questions) {
    const same = left.findIndex((one) => isSame(question, one, plain) === null);
    if (same >= 0) left.splice(same, 1);
    else {
      const like = left.find((one) => isSame(question, one, plain) !== 'the stem');
      const what = like ? `${isSame(question, like, plain)} differ` : 'the stem is not known';
      lines.push(`line ${place.line}, question ${place.question}: ${what}: ${place.words}`);
    }
  }
  return lines;
}
