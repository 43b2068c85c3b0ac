/** What plain text files hold, taken from their marks one expression at a time. */
const none = { accepted: null, numbers: null, pairs: null };

function triviaQuestions(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/^#Q\s*/m)
    .slice(1)
    .map((part) => {
      const [, stem, answer, rest] = /^([\s\S]*?)\n\^\s*([\s\S]*?)\n(?=A\b)([\s\S]*)$/.exec(part) ?? [];
      const options = rest
        ?.trim()
        .split(/\n(?=[A-J](?: |$))/)
        .map((line) => line.slice(1).trim());
      return stem === undefined
        ? null
        : { ...none, stem, options: options.map((one) => ({ text: one, right: one === answer.trim() })) };
    });
}

function headedQuestions(text) {
  return text
    .split(/^###### \d+\. /m)
    .slice(1)
    .map((part) => {
      const right = /^#### Answer: ([A-E])/m.exec(part)?.[1];
      const [asked] = part.split(/\n- A: /);
      const options = [...part.matchAll(/^- ([A-E]): (.*)$/gm)].filter((found, place) => found[1] === 'ABCDE'[place]);
      return {
        ...none,
        stem: asked.replace(/^```.*$/gm, ''),
        options: options.map(([, letter, words]) => ({ text: words, right: letter === right })),
      };
    });
}

function quotedRows(text) {
  const rows = [...text.matchAll(/^"(.*)"$/gm)].map(([, row]) => row.split('","'));
  return rows.map(([stem, a, b, c, d, right]) => ({
    ...none,
    stem,
    options: [a, b, c, d].map((words) => ({ text: words, right: words === right })),
  }));
}

/** null for files of which only the counts are known. */
export function expectedOfLines(name, text) {
  if (name.includes('OpenTriviaQA'))
    return triviaQuestions(text()).filter((one) => one?.options.some(({ right }) => right));
  if (name.includes('javascript-questions')) return headedQuestions(text());
  if (name.endsWith('male-voices-quiz.csv')) return quotedRows(text());
  return null;
}
