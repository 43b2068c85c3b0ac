/** What the JSON files of quiz tools hold, read straight from their records. */
const signs = { quot: '"', amp: '&', lt: '<', gt: '>', eacute: 'é', '#039': "'", rsquo: '’', ouml: 'ö', uuml: 'ü' };
const decoded = (text) => text.replace(/&([#\w]+);/g, (whole, name) => signs[name] ?? whole);

const none = { accepted: null, numbers: null, pairs: null };

const readers = {
  opentdb: ({ results }) =>
    results.map((one) => ({
      ...none,
      stem: decoded(one.question),
      options: [
        { text: decoded(one.correct_answer), right: true },
        ...one.incorrect_answers.map((text) => ({ text: decoded(text), right: false })),
      ],
    })),
  rahoot: ({ questions }) =>
    questions.map(({ question, answers, solution }) => ({
      ...none,
      stem: question,
      options: answers.map((text, place) => ({ text, right: place === solution })),
    })),
  classquiz: ({ questions }) =>
    questions.map(({ question, answers }) => ({
      ...none,
      stem: question,
      options: answers.map(({ answer, right }) => ({ text: answer, right })),
    })),
};

export const expectedOfJson = (format, value) => readers[format]?.(value()) ?? null;
