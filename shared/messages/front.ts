/** The words of what comes in front of the desk: the palette with its commands, and the question whether to go on. */
export const front = {
  goOn: {
    title: (title: string, number: number) => `Go on with “${title}” at question ${number}?`,
    text: (who: string, number: number, of: number, day: string, time: string) =>
      `${who || 'The quiz'} stopped at question ${number} of ${of} on ${day} at ${time}. The question, the answers and the clock come back as they were.`,
    goOn: 'Go on',
    setAside: 'End it here',
    ended: 'Ended. Its answers are in the results.',
  },

  palette: {
    placeholder: 'Search topics, questions and commands',
    found: 'What was found',
    topics: 'Topics',
    commands: 'Commands',
    categories: 'Categories',
    questions: 'Questions',
    nothing: (text: string) => `Nothing matches “${text}”. Search for a word of a headline or a question.`,
    move: 'move',
    open: 'open',
    commandsOnly: (sign: string) => `Type ${sign} for commands only`,
  },

  commands: {
    newTopic: 'New topic',
    newSet: 'New question set',
    paste: 'Paste or import topics',
    newLibrary: 'New library',
    openFolder: 'Open a library folder',
    openPack: 'Open a packed library',
    startQuiz: 'Start quiz',
    practice: 'Start practice',
    save: 'Save handout as Word',
    undo: 'Undo',
    redo: 'Redo',
    palette: 'Search or run a command',
    library: 'Go to Library',
    search: 'Search all libraries',
    sets: 'Go to Question sets',
    classes: 'Go to Classes',
    results: 'Go to Results',
    handouts: 'Go to Handouts',
    bin: 'Go to the bin',
    settings: 'Go to Settings',
  },
  noLibrary: 'No library can be written to. Open a library folder first, then write a topic.',
} as const;
