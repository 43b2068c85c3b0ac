/** What a GIFT file holds by the output of gift-pegjs that stands beside it. */
const words = (part) => part?.text ?? '';
const isAll = ({ isCorrect, weight }) => (weight === null ? isCorrect : weight === 100);

function answersOf(question) {
  switch (question.type) {
    case 'TF':
      return { options: ['True', 'False'].map((text) => ({ text, right: (text === 'True') === question.isTrue })) };
    case 'MC':
      return {
        options: question.choices.map((choice) => ({ text: words(choice.text), right: isRight(choice, question) })),
      };
    case 'Short':
      return { accepted: question.choices.filter(isAll).map((choice) => words(choice.text)) };
    case 'Matching':
      return {
        pairs: question.matchPairs
          .filter((pair) => words(pair.subquestion) !== '')
          .map((pair) => [words(pair.subquestion), pair.subanswer]),
      };
    case 'Numerical':
      return {
        numbers: [question.choices]
          .flat()
          .map((one) => one.text ?? one)
          .filter(({ type }) => type !== undefined)
          .map(numberOf),
      };
    default:
      return {};
  }
}

/** Without an option that is wholly right, each that earns a part is one of several. */
function isRight(choice, { choices }) {
  return choices.some(({ isCorrect }) => isCorrect) ? choice.isCorrect : (choice.weight ?? 0) > 0;
}

function numberOf(one) {
  if (one.type === 'high-low') return [one.numberLow, one.numberHigh];
  const room = one.range ?? 0;
  return [one.number - room, one.number + room];
}

export const expectedOfGift = (output) =>
  output
    .filter(({ type }) => type !== 'Category' && type !== 'Description')
    .map((question) => ({
      stem: words(question.stem),
      options: null,
      accepted: null,
      numbers: null,
      pairs: null,
      ...answersOf(question),
    }));
