/** A worksheet of 100 questions, the same for Lectern's exporter and for the hand-made XML beside it. */

const options = (number) =>
  ['half of the voters', 'two thirds of the votes cast', 'a tie that the mayor breaks', 'nobody may say'].map(
    (text, index) => ({ letter: 'ABCD'[index], text: `Number ${number}: ${text}`, right: false }),
  );

function spaceOf(number) {
  if (number % 4 === 0) return { form: 'write', lines: 2 };
  return { form: 'choose', columns: number % 4 === 1 ? 2 : 1, options: options(number) };
}

export const worksheet = {
  title: 'One hundred questions',
  header: { left: 'One hundred questions', right: 'Worksheet' },
  footer: { left: 'Lectern', page: 'Page {1} of {2}' },
  style: { paper: 'letter', textSize: 12 },
  language: 'en-US',
  blocks: [
    { block: 'blanks', labels: ['Name', 'Date'] },
    ...Array.from({ length: 100 }, (_, index) => ({
      block: 'question',
      number: index + 1,
      stem: `Question ${index + 1}: a council of nine voted five to four. What carried the motion in the end?`,
      points: '1 pt',
      space: spaceOf(index + 1),
      key: null,
    })),
  ],
};
