/** The words of the frame around every page, the palette, the first run and the settings. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const app = {
  name: 'Lectern',
  needsDesktop:
    'This page works inside the Lectern app. Start Lectern from its icon, or with "npm start" in its folder.',

  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  toasts: 'What was just done',
  clearSearch: 'Clear the search',
  saving: 'Saving',
  savedAt: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved',
  setAside: (n: number) => count(n, 'file was set aside', 'files were set aside'),

  menu: 'Menu',
  mainNavigation: 'Pages and libraries',
  search: 'Search or run a command',
  secondScreen: 'Second screen ready',
  noSecondScreen: 'No second screen yet',
  pages: {
    library: 'Library',
    sets: 'Question sets',
    classes: 'Classes',
    results: 'Results',
    handouts: 'Handouts',
    bin: 'Bin',
    settings: 'Settings',
  },
  librariesTitle: 'Libraries',
  topics: (n: number) => count(n, 'topic', 'topics'),
  local: 'Saved on this computer',
  nothingLeaves: 'Nothing leaves it',

  pageBroke: 'This page could not be drawn',
  pageBrokeText: 'Your files are unharmed. Try again, or open another page.',
  tryAgain: 'Try again',
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,

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
    nothing: (text: string) => `Nothing matches "${text}". Search for a word of a headline or a question.`,
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
    save: 'Save handout as Word',
    undo: 'Undo',
    redo: 'Redo',
    palette: 'Search or run a command',
    library: 'Go to Library',
    sets: 'Go to Question sets',
    classes: 'Go to Classes',
    results: 'Go to Results',
    handouts: 'Go to Handouts',
    bin: 'Go to the bin',
    settings: 'Go to Settings',
  },
  noLibrary: 'No library can be written to. Open a library folder first, then write a topic.',
} as const;
