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

const optionsOf = ({ options, right }) => options.map(({ id, text }) => ({ text, right: right.includes(id) }));
const sorted = (options) => [...options].sort((one, other) => (folded(one.text) < folded(other.text) ? -1 : 1));

function sameOptions(answer, expected, plain) {
  if (answer.form !== 'choose') return false;
  const read = sorted(optionsOf(answer).map(({ text, right }) => ({ text: plain(text), right })));
  const known = sorted(withoutDoubles(expected));
  return (
    read.length === known.length &&
    known.every((one, place) => sameWords(read[place].text, one.text) && read[place].right === one.right)
  );
}

/** An option with the words of a right one is one with it. */
const withoutDoubles = (options) =>
  options.filter((one, place) => {
    const same = options.filter(({ text }) => text.trim() === one.text.trim());
    return !same.some(({ right }) => right) || options.indexOf(same[0]) === place;
  });

function sameNumbers(answer, expected) {
  if (answer.form !== 'number') return false;
  const read = answer.accepted.map((one) =>
    'value' in one ? [one.value - one.tolerance, one.value + one.tolerance] : [one.low, one.high],
  );
  return expected.every(([low, high]) =>
    read.some((one) => Math.abs(one[0] - low) < 1e-9 && Math.abs(one[1] - high) < 1e-9),
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

function isSame({ stem, answer }, expected, plain) {
  if (!sameWords(plain(stem).replaceAll('____', ''), expected.stem.replaceAll('_', ''))) return 'the stem';
  if (expected.options && !sameOptions(answer, expected.options, plain)) return 'the options';
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
