/** The words of the first-run page and of the topic it shows as a specimen. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const welcome = {
  firstRun: {
    title: 'Start with one good topic',
    dek: 'A topic is a single page: what happened, why it matters, and the questions you want to ask about it.',
    waysIn: 'Ways to begin',
    sample: 'Look at the sample libraries',
    sampleText: (topics: number, libraries: number) =>
      `${count(topics, 'topic', 'topics')} in ${count(libraries, 'library', 'libraries')}, and a practice class to try on.`,
    paste: 'Paste a topic',
    pasteText: 'A page or a question list. Lectern finds the parts.',
    write: 'Write a topic',
    writeText: 'Start from an empty page.',
    folder: 'Open a library folder',
    folderText: 'From this computer, a stick or a shared drive.',
    local: 'No account. Everything stays on this computer.',
    paletteBefore: 'Press',
    paletteAfter: 'to search or run a command',
    specimen: 'What a topic looks like',
  },

  specimen: {
    category: 'Science',
    date: 'November 10, 2026',
    headline: 'A river gets its bend back',
    dek: 'Engineers undo a 1950s shortcut to slow spring floods',
    keyPoints: 'Key points',
    points: [
      'In 1954 the Tamsin River was dug straight so that farms along it would drain faster.',
      'Straight water runs quickly. Towns downstream flooded in nine of the last twelve springs.',
      'Crews reopened a 900-meter loop, so the same water now takes three times as long to pass.',
    ],
    questions: 'Questions',
    question: 'Why does a longer, curving channel lower a flood’s peak?',
    options: [
      'It holds less water',
      'It spreads the same water over more time',
      'It moves the rain elsewhere',
      'It makes the water colder',
    ],
    discussion: 'Who should decide where a river runs?',
    sources: 'Sources',
    sourceList: ['River authority project report, 2026', 'County flood records, 2014 to 2025'],
    notes: {
      head: { title: 'Category and date', text: 'How you find it again' },
      headline: { title: 'Headline and dek', text: 'What the class reads first, and one line on why' },
      points: { title: 'Key points', text: 'Whole sentences. Every question should rest on one of them' },
      questions: { title: 'Questions', text: 'Choice, true or false, short answer and discussion' },
      answer: { title: 'One right answer', text: 'Hidden from the class until you reveal it' },
      sources: { title: 'Sources', text: 'So that students can check' },
    },
  },
} as const;
